import { JANE_COOPER } from '../../sandbox/people.ts';
import type { Ringside } from '../../support/chromium.ts';
import { until } from '../../support/until.ts';
import { createRealPopup, type RealPopup } from '../real-popup.ts';
import type { Rig } from '../rig.ts';
import { defineRow, type RowOutcome } from '../row.ts';

const endings = ['closed', 'blurred', 'tab switched'] as const;
type Ending = (typeof endings)[number];

/** Finds the note box by its name; runs in the popup, which no locator reaches. */
const noteBox = `[...document.querySelectorAll('textarea')].find(({ labels }) => labels[0]?.textContent === 'Notes')`;

/** Everything that makes Chrome close a popup, in the moment of the last key. */
async function endTyping(ringside: Ringside, popup: RealPopup, ending: Ending): Promise<void> {
  const worker = await ringside.serviceWorker();
  switch (ending) {
    case 'closed':
      return popup.close();
    case 'blurred':
      await worker.evaluate(async () => {
        const [behind] = (await chrome.windows.getAll()).filter(({ focused }) => !focused);
        await chrome.windows.update(behind?.id ?? 0, { focused: true });
      });
      // Without a window manager no window loses its focus, so that the popup's end is asked for.
      return popup.close();
    case 'tab switched':
      await worker.evaluate(async () => {
        const tabs = await chrome.tabs.query({ active: false });
        await Promise.all(tabs.map(({ id }) => chrome.tabs.update(id ?? 0, { active: true })));
      });
  }
}

async function run(rig: Rig, count: number): Promise<RowOutcome> {
  const { control, ringside } = await rig.open();
  const panel = await ringside.openPanel();
  await panel.signInToDemo();
  const id = await control.inbound({ phoneNumber: JANE_COOPER.phone });
  await control.answer(id);
  await panel.page.goto('about:blank');
  const worker = await ringside.serviceWorker();
  await worker.evaluate(() => chrome.windows.create({ focused: false, url: 'about:blank' }));
  const popup = await createRealPopup(ringside);
  await popup.open();
  let characters = 0;
  let lost = 0;
  let slowestMs = 0;
  const broken = await rig.repeat(count, async (index) => {
    const ending = endings[index % endings.length] as Ending;
    const text = `${ending} ${String(index)}, forty units by Friday, ${rig.random().toString(36).slice(2)}`;
    await until('the note box', async () => (await popup.evaluate(`${noteBox} !== undefined`)) || undefined);
    await popup.evaluate(`${noteBox}.select(); ${noteBox}.focus()`);
    await popup.type(text);
    const startedAtMs = Date.now();
    await endTyping(ringside, popup, ending);
    await popup.isGone();
    await popup.open();
    await until('the note box', async () => (await popup.evaluate(`${noteBox} !== undefined`)) || undefined);
    const found = String(await popup.evaluate(`${noteBox}.value`));
    characters += text.length;
    if (found !== text) {
      lost += Math.max(1, text.length - found.length);
      throw new Error(`${ending}: typed “${text}”, found “${found}”`);
    }
    await until(`the server to have “${text}”`, async () => (await control.call(id)).description === text || undefined);
    slowestMs = Math.max(slowestMs, Date.now() - startedAtMs);
  });
  const figures = {
    'characters typed': String(characters),
    'characters lost': String(lost),
    'shown again and at the server within': `${String(slowestMs)} ms`,
    typed: 'by key events into the real popup; its end was asked for where headless Chrome has no focus to lose',
  };
  return { trials: count, broken, figures };
}

export const row = defineRow({
  id: 'R5',
  fault: 'popup gone at the last key: closed, blurred, tab switched, a third of the trials each',
  mustHold: '0 characters lost: all in the note when the popup is opened again, and at the server',
  count: 300,
  quickCount: 0,
  run,
});
