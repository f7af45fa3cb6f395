import type { Page } from '@playwright/test';
import { timeSwitch, type Way } from '../panel/in-panel.ts';
import { beginCall, openPanelRig } from '../panel/panel-rig.ts';
import { atMost, median, rounded, type Subject } from '../subject.ts';

const seen = {
  call: 'section[aria-label="Current call"] h2',
  dial: 'section[aria-label="Dial"] input',
  calls: 'ul[aria-label="Past calls"] > li',
  page: 'section[aria-label="About this call"] h2',
  notes: 'section[aria-label="About this call"] textarea',
};

const to = {
  call: { press: { role: 'tab', name: 'Call' }, until: seen.call },
  dial: { press: { role: 'tab', name: 'Dial' }, until: seen.dial },
  calls: { press: { role: 'tab', name: 'Calls' }, until: seen.calls },
  page: { press: { role: 'row', name: '' }, until: seen.page },
  back: { press: { role: 'button', name: 'Back' }, until: seen.calls },
} as const satisfies Record<string, Way>;

/** The ways that are gone in a run, in this order; "first" is the panel's first look at a screen whose script must come. */
const tour: readonly { name: string; way: Way }[] = [
  { name: 'Call → Dial', way: to.dial },
  { name: 'Dial → Calls, the first time', way: to.calls },
  { name: 'Calls → a call’s page, the first time', way: to.page },
  { name: 'a call’s page → Calls', way: to.back },
  { name: 'Calls → Call', way: to.call },
  { name: 'Call → Calls', way: to.calls },
  { name: 'Calls → a call’s page', way: to.page },
  { name: 'a call’s page → Calls', way: to.back },
  { name: 'Calls → Dial', way: to.dial },
  { name: 'Dial → Calls', way: to.calls },
  { name: 'Calls → Call', way: to.call },
  { name: 'Call → Dial', way: to.dial },
  { name: 'Dial → Call', way: to.call },
];

const names = [...new Set(tour.map(({ name }) => name))];

async function goAlong(page: Page, times: Map<string, number[]>): Promise<void> {
  for (const { name, way } of tour) {
    const tookMs = await page.evaluate(timeSwitch, way);
    times.get(name)?.push(tookMs);
    // The next press comes from somebody who has looked: whatever goes on behind the screen is over by then.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  }
}

/** From the press to the frame that has the other screen's content. */
export function createSwitching(): Subject {
  const times = new Map(names.map((name) => [name, [] as number[]]));
  return {
    name: 'switch',
    title: 'from the press to the other screen drawn with its content, in a call',
    note: () => 'Milliseconds that passed, waiting for the next frame included (16.7 at most, 8 on the average).',
    async run() {
      const rig = await openPanelRig();
      try {
        await beginCall(rig);
        await goAlong(rig.panel.page, times);
      } finally {
        await rig.close();
      }
    },
    rows: () =>
      names.map((name) => ({
        who: name,
        'drawn after ms': rounded(median(times.get(name) ?? [])),
        'slowest ms': rounded(Math.max(...(times.get(name) ?? []))),
      })),
    goals: () => names.map((name) => atMost(`${name} ≤ 50 ms`, 50, median(times.get(name) ?? []), 'ms')),
  };
}
