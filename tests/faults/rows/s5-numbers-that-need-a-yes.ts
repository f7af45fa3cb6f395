import { type CDPSession, expect } from '@playwright/test';
import { type Crm, crmOn } from '../../support/crm.ts';
import type { Panel } from '../../support/panel.ts';
import { until } from '../../support/until.ts';
import { chooseCallSelection, shownNotices } from '../../support/worker.ts';
import { type CarefulNumber, createCarefulNumbers, linkTo } from '../careful-numbers.ts';
import { spokenIn } from '../chip-words.ts';
import type { Bench } from '../rig.ts';
import { defineRow } from '../row.ts';

/** What came of a try to call without a yes. */
type Outcome = 'asked' | 'refused' | 'not offered';

interface Desk {
  bench: Bench;
  panel: Panel;
  crm: Crm;
  session: CDPSession;
  random: () => number;
}

const question = /^(?:This is an? (?:emergency|short|premium-rate) number\.|A call to this number may cost extra\.)$/u;
const witness = '512-555-0100';
/** A click on a number dials after half a second, in which it may become a double click. */
const clickPauseMs = 500;

async function askedByPanel(panel: Panel): Promise<boolean> {
  const yes = panel.dialBox.getByRole('button', { name: 'Call now' });
  if (!(await yes.isVisible())) return false;
  await panel.dialBox.getByRole('button', { name: 'Cancel' }).click();
  await expect(yes).toBeHidden();
  return true;
}

async function typeIn({ panel }: Desk, { text }: CarefulNumber): Promise<Outcome> {
  // Something well read before, so that a refusal seen afterwards is this text's.
  await panel.phoneNumber.fill(witness);
  await expect(panel.reading.first()).toContainText(witness);
  await panel.phoneNumber.fill(text);
  await panel.phoneNumber.press('Enter');
  return until(`what became of "${text}" in the panel`, async () => {
    if (await askedByPanel(panel)) return 'asked';
    // A question takes the box's place, which must not be waited for then.
    const refusedBox = panel.phoneNumber.and(panel.page.locator('[aria-invalid=true]'));
    return (await refusedBox.isVisible()) ? 'refused' : undefined;
  });
}

async function chooseInMenu({ panel, bench }: Desk, { text }: CarefulNumber): Promise<Outcome> {
  const worker = await bench.ringside.serviceWorker();
  await chooseCallSelection(worker, text);
  return until(`what became of "${text}" in the menu`, async () => {
    if (await askedByPanel(panel)) return 'asked';
    if ((await shownNotices(worker)).length === 0) return undefined;
    await worker.evaluate(() => chrome.notifications.clear('selection'));
    return 'refused';
  });
}

async function putOnPage({ crm }: Desk, content: string): Promise<void> {
  await crm.page.keyboard.press('Escape');
  await crm.page.evaluate((html) => {
    document.body.innerHTML = html;
  }, content);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

async function clickLink(desk: Desk, { text }: CarefulNumber): Promise<Outcome> {
  const href = linkTo(text, desk.random);
  await putOnPage(desk, `<p style="margin:80px"><a href="${escaped(href)}">Help</a></p>`);
  await desk.crm.page.getByRole('link', { name: 'Help' }).click();
  return until(`what became of ${href}`, async () => {
    const { texts } = await spokenIn(desk.session);
    if (texts.some((said) => question.test(said))) return 'asked';
    return texts.some((said) => said.startsWith('This link holds no number')) ? 'refused' : undefined;
  });
}

/** Waits until a plain number beside it is marked, clicks where the number stands, and looks what comes of it. */
async function clickText(desk: Desk, { text }: CarefulNumber): Promise<Outcome> {
  const { crm, session } = desk;
  // Another one each time: the page before may still be marked.
  const beside = `512-555-${String(1000 + Math.floor(desk.random() * 9000))}`;
  await putOnPage(desk, `<p style="margin:80px">${escaped(text)}</p><p>${beside}</p>`);
  await crm.spotOf(beside);
  const isMarked = (await crm.marks()).some((mark) => text.includes(mark));
  await crm.page.mouse.move(0, 0);
  const box = await crm.page.getByRole('paragraph').first().boundingBox();
  await crm.page.mouse.click((box?.x ?? 0) + 24, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  const clickedAtMs = performance.now();
  return until(`what became of "${text}" on the page`, async () => {
    if ((await spokenIn(session)).texts.some((said) => question.test(said))) return 'asked';
    const isOver = performance.now() - clickedAtMs > clickPauseMs + 200;
    return isOver && !isMarked ? 'not offered' : undefined;
  });
}

const surfaces = [typeIn, clickLink, chooseInMenu, clickText];

export const row = defineRow({
  id: 'S5',
  fault: 'star codes, pauses, premium-rate, short and emergency numbers, disguised, in text, links, panel and menu',
  mustHold: '0 dialled without an explicit yes, star codes and pauses not even offered',
  count: 500,
  quickCount: 8,
  async run(rig, count) {
    const bench = await rig.open();
    const panel = await bench.ringside.openPanel();
    await panel.signInToDemo();
    const crm = crmOn(await bench.ringside.openPage(bench.addresses.crm), bench.addresses.crm);
    const session = await bench.ringside.context.newCDPSession(crm.page);
    const desk: Desk = { bench, panel, crm, session, random: rig.random };
    const next = createCarefulNumbers(rig.random);
    const outcomes: Record<Outcome, number> = { asked: 0, refused: 0, 'not offered': 0 };
    const dialled = async () => (await bench.control.requests('/api/v1/calls/originate')).map(({ body }) => body);
    const broken = await rig.repeat(count, async (index) => {
      const number = next();
      const act = surfaces[index % surfaces.length] ?? typeIn;
      const outcome = await act(desk, number);
      outcomes[outcome] += 1;
      const what = `${act.name} of "${number.plain}" (${number.text}): ${outcome}`;
      const posts = await dialled();
      if (posts.length > 0) await bench.control.forgetRequests();
      expect(posts, what).toEqual([]);
      if (number.fate === 'never') expect(outcome, what).not.toBe('asked');
      else if (act !== clickText || number.text === number.plain) expect(outcome, what).toBe(fateOf(act, number));
    });
    // What was on its way has arrived when a plain number has been dialled; and dialling was possible all the while.
    const late = await rig.repeat(1, async () => {
      await panel.dial(witness);
      expect(await dialled(), 'with a plain number at the end').toHaveLength(1);
    });
    const figures = Object.entries(outcomes).map(([name, times]) => [name, String(times)]);
    return {
      trials: count,
      broken: [...broken, ...late],
      figures: Object.fromEntries(figures) as Record<string, string>,
    };
  },
});

/** Short numbers are no numbers in a text; a link, the panel and the menu say that a number is meant. */
function fateOf(act: (typeof surfaces)[number], { isLong }: CarefulNumber): Outcome {
  return act === clickText && !isLong ? 'not offered' : 'asked';
}
