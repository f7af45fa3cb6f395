import type { CDPSession, Page } from '@playwright/test';
import { nobody, ours } from '../contestants.ts';
import { countMarks } from '../in-page.ts';
import { addShadowRoot, pageState } from '../in-page-rest.ts';
import { withNumbersPage } from '../pages.ts';
import { type Bench, type Goal, median, type Subject } from '../subject.ts';
import { enter, freshTab, passed, traced, untilAtRest } from '../tabs.ts';
import { scriptRunsIn } from '../trace.ts';

const title = 'what is left after the site is switched off, on a page whose marks and chip were in use';

/** The page says every three seconds that it is seen; the answer to that switches it off. */
const switchedOffWithinMs = 5000;
const watchedMs = 5000;

/** Counts of what is there. */
interface Left {
  marks: number;
  highlights: number;
  sheets: number;
  listeners: number;
  /** 1 when the markup is not what it was, to the letter. */
  changedMarkup: number;
  /** How often ours ran in five seconds in which the pointer moved, a key was pressed and a text changed. */
  scriptRuns: number;
}

const listening = ['window', 'document', 'document.documentElement', 'document.body', 'globalThis.benchRoot'];

async function listenersIn(session: CDPSession): Promise<number> {
  let count = 0;
  for (const expression of listening) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    if (result.objectId === undefined) throw new Error(`There is no ${expression}.`);
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
    count += listeners.length;
  }
  return count;
}

/** Everything a leftover would answer to, done from outside, so that no script of the bench runs meanwhile. */
async function useFromOutside(page: Page, session: CDPSession): Promise<void> {
  const { root } = await session.send('DOM.getDocument', { depth: 3 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' });
  const { node } = await session.send('DOM.describeNode', { nodeId, depth: 1 });
  const text = node.children?.[0];
  if (!text) throw new Error('The page has no text.');
  const { nodeIds } = await session.send('DOM.pushNodesByBackendIdsToFrontend', {
    backendNodeIds: [text.backendNodeId],
  });
  await page.mouse.move(30, 25);
  await page.mouse.move(60, 60);
  await page.keyboard.press('Shift');
  // The same text again, which is a change to whoever watches.
  for (const each of nodeIds) await session.send('DOM.setNodeValue', { nodeId: each, value: text.nodeValue });
  await passed(watchedMs);
}

async function measure(bench: Bench): Promise<{ inUse: Left; left: Left }> {
  const page = await freshTab(bench, withNumbersPage);
  await page.evaluate(addShadowRoot);
  const session = await page.context().newCDPSession(page);
  // What drives the browser has listeners of its own from its first script tag on.
  await enter(page, bench, nobody);
  // Without the script tags, which in a browser nobody adds.
  const markupOf = async (): Promise<string> => (await page.content()).replaceAll(/<script.*?<\/script>/g, '');
  const markup = await markupOf();
  const listenersBefore = await listenersIn(session);
  const look = async (): Promise<Left> => ({
    ...(await page.evaluate(pageState)),
    marks: await page.evaluate(countMarks),
    listeners: (await listenersIn(session)) - listenersBefore,
    changedMarkup: Number((await markupOf()) !== markup),
    scriptRuns: scriptRunsIn(await traced(page, () => useFromOutside(page, session)), bench.server.scriptOf(ours)),
  });
  await enter(page, bench, ours);
  await page.mouse.move(60, 25);
  await untilAtRest(page, ours.pausesMs);
  const inUse = await look();
  await page.evaluate(() => Object.assign(globalThis, { benchSwitchedOff: true }));
  await page.mouse.move(62, 26);
  await passed(switchedOffWithinMs);
  await untilAtRest(page, ours.pausesMs);
  const left = await look();
  await page.context().close();
  return { inUse, left };
}

const words: Record<keyof Left, string> = {
  marks: 'marks',
  highlights: 'highlights',
  sheets: 'style sheets',
  listeners: 'listeners',
  changedMarkup: 'markup changed',
  scriptRuns: 'script runs in 5 s',
};

const keys = Object.keys(words).filter((key): key is keyof Left => key in words);

export function createLeftovers(): Subject {
  const measured: { inUse: Left; left: Left }[] = [];
  /** Whatever was left in any run is left. */
  const most = (key: keyof Left): number => Math.max(...measured.map(({ left }) => left[key]));
  return {
    name: 'off',
    title,
    async run(bench) {
      measured.push(await measure(bench));
    },
    rows: () =>
      keys.map((key) => ({
        who: words[key],
        'in use': median(measured.map(({ inUse }) => inUse[key])),
        'switched off (most)': most(key),
      })),
    goals(): Goal[] {
      const left = keys.filter((key) => most(key) > 0).map((key) => `${most(key)} ${words[key]}`);
      const isMet = measured.length > 0 ? left.length === 0 : undefined;
      return [{ goal: 'nothing left after the site is switched off', measured: left.join(', ') || 'nothing', isMet }];
    },
  };
}
