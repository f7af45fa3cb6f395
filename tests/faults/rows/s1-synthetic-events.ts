import { expect, type Worker } from '@playwright/test';
import type { Control } from '../../support/control.ts';
import { crmOn } from '../../support/crm.ts';
import { grantedHost, serveMadePages } from '../../support/made-pages.ts';
import type { Panel } from '../../support/panel.ts';
import { defineRow } from '../row.ts';

const number = '512-555-0130';
const body = `<p>Phone <b>${number}</b></p><p><a href="tel:+15125550131">Call 512-555-0131</a></p>
<form><label>Mobile <input readonly value="512-555-0132"></label><button>Go</button></form>`;

/** Runs in the page: one event of a kind, on a thing, as scripts make them; gives what was made. */
function make([kind, where, x, y]: [number, number, number, number]): string {
  const types = 'click pointerdown pointerup pointermove mousedown mouseup dblclick auxclick touchstart touchend'.split(
    ' ',
  );
  types.push('keydown', 'keyup', 'keypress', 'submit', 'DOMActivate', 'ringside');
  const type = types[kind % types.length] ?? 'click';
  // Stops the browser from following links, which a script's click does without any help of Ringside's.
  const stay = (event: Event): void => event.preventDefault();
  for (const each of ['click', 'submit']) window.addEventListener(each, stay, { once: true });
  const chip = document.querySelector('html > [popover]');
  const things = [document.querySelector('b'), document.querySelector('b')?.firstChild, document.querySelector('a')];
  things.push(document.querySelector('input'), chip, document.elementFromPoint(x, y), document.body);
  const thing = things[where % things.length] ?? document.querySelector('a') ?? document.body;
  const init = { bubbles: true, composed: true, cancelable: true, detail: 1, clientX: x, clientY: y, key: 'Enter' };
  const trusted = { ...init, isTrusted: true, code: kind % 2 ? 'Space' : 'Enter', pointerType: 'mouse', button: 0 };
  const makers: (() => Event)[] = [
    () => new PointerEvent(type, trusted),
    () => new MouseEvent(type, trusted),
    () => new KeyboardEvent(type, trusted),
    () => new CustomEvent(type, { ...trusted, detail: { isTrusted: true } }),
    () => Object.create(new PointerEvent(type, trusted), { isTrusted: { value: true } }) as Event,
    () => new Proxy(new PointerEvent(type, trusted), { get: (_, name) => name === 'isTrusted' }),
  ];
  try {
    if (kind % 8 === 6 && thing instanceof HTMLElement) thing.click();
    else if (kind % 8 === 7 && thing instanceof HTMLElement) {
      thing.focus();
      document.querySelector('form')?.requestSubmit();
    } else {
      const event = makers[kind % makers.length]?.();
      if (event) thing.dispatchEvent(event);
    }
  } catch {
    // What is no event to the browser is refused by it.
  }
  return `${type} on ${thing.nodeName}`;
}

/** Listens in the worker beside Ringside itself; gives the names of the messages that web pages have sent since. */
async function listenIn(worker: Worker): Promise<() => Promise<string[]>> {
  await worker.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message: { name?: string }, { origin }) => {
      if (origin?.startsWith('http')) heard.push(message.name ?? 'no message of ours');
    });
  });
  return () => worker.evaluate(() => (globalThis as { heard?: string[] }).heard ?? ['the worker was killed']);
}

/** The bodies of all calls made so far; the last is the panel's own, which proves that calls are seen. */
async function callsMade(control: Control, panel: Panel): Promise<string[]> {
  const made = async (): Promise<string[]> =>
    (await control.requests('/api/v1/calls/originate')).map(({ body }) => body);
  // A click in text dials half a second later; a call from the panel takes longer. While a script's call runs, the
  // panel does not dial.
  if ((await made()).length === 0) await panel.dial('512-555-0199').catch(() => undefined);
  return made();
}

export const row = defineRow({
  id: 'S1',
  fault:
    'events made by scripts: click, pointer, mouse, touch and keys, forged and by element.click(), on text, link, field and chip',
  mustHold: '0 calls, no message to the worker but verdicts and "visible"',
  count: 1000,
  quickCount: 100,
  async run(rig, count) {
    const { control, ringside } = await rig.open();
    const panel = await ringside.openPanel();
    await panel.signInToDemo();
    const crm = crmOn(await ringside.context.newPage(), grantedHost);
    await serveMadePages(ringside.context, { '/': body });
    await crm.page.goto(grantedHost);
    await crm.pointAt(number);
    const chip = await crm.stillButton(`Call +1 ${number}`);
    const text = await crm.spotOf(number);
    await control.forgetRequests();
    const heardOf = await listenIn(await ringside.serviceWorker());
    // The page says that it is seen at most every three seconds: with that the listener is known to hear.
    await crm.page.mouse.move(text.x, text.y + 1);
    await expect.poll(heardOf, { timeout: 10_000 }).toContain('page.visible');
    const made = new Set<string>();
    const broken = await rig.repeat(count, async (index) => {
      // A script's press hides the chip, and the pointer brings it back.
      await crm.page.mouse.move(text.x + (index % 3), text.y);
      const { x, y } = rig.random() < 0.5 ? chip : text;
      const kind = Math.floor(rig.random() * 240);
      made.add(
        await crm.page.evaluate(make, [kind, Math.floor(rig.random() * 7), x, y] as [number, number, number, number]),
      );
    });
    const heard = await heardOf();
    const unwanted = heard.filter((name) => name !== 'phone.verdicts' && name !== 'page.visible');
    if (unwanted.length > 0) broken.push(`the worker heard ${unwanted.join(', ')}`);
    const calls = await callsMade(control, panel);
    for (const call of calls) if (!call.includes('5125550199')) broken.push(`a call was made: ${call}`);
    expect(calls.length).toBeGreaterThan(0);
    const figures = {
      'kinds of event and target': String(made.size),
      'messages, verdicts and "visible" only': String(heard.length),
      'kinds of event on the chip': String([...made].filter((each) => each.endsWith('DIV')).length),
    };
    return { trials: count, broken, figures };
  },
});
