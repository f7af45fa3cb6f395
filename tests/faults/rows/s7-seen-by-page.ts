import { expect } from '@playwright/test';
import { DEMO_AGENT } from '../../sandbox/agents.ts';
import { JANE_COOPER } from '../../sandbox/people.ts';
import { sandboxBuild } from '../../support/build.ts';
import { launchRingside, type Ringside } from '../../support/chromium.ts';
import { crmOn } from '../../support/crm.ts';
import { foreignHost, grantedHost, serveMadePages } from '../../support/made-pages.ts';
import type { Panel } from '../../support/panel.ts';
import { filesOf } from '../build-files.ts';
import { percentile } from '../figures.ts';
import { makeOtherExtension } from '../other-extension.ts';
import { type ProbeResult, probe, probeWays } from '../page-probes.ts';
import type { PageView } from '../page-view.ts';
import type { Bench, Rig } from '../rig.ts';
import { defineRow, type RowOutcome } from '../row.ts';
import { differences, openWatched, type WatchedPage } from '../watched-page.ts';

const shown = JANE_COOPER.phone;
const body = `<p>Phone <b>${shown}</b> or <a href="tel:+15125550131">512-555-0131</a></p><p>End</p>`;
const noExtension = 'abcdefghijklmnop'.repeat(2);
const note = 'Forty umbrellas';

/** Tries every file by every way on both pages; an id that nobody has must look the same. */
function createProbes(bench: Bench, pages: readonly WatchedPage[], durations: Record<'ours' | 'nobody', number[]>) {
  const files = [...filesOf(sandboxBuild), '', 'no-such-file.js'];
  const { extensionId } = bench.ringside;
  const entered: string[] = [];
  for (const { page } of pages)
    page.on('framenavigated', (frame) => {
      if (frame.url().startsWith('chrome-extension:')) entered.push(frame.url());
    });

  return async (index: number): Promise<void> => {
    const page = pages[index % pages.length]?.page;
    const way = probeWays[index % probeWays.length] ?? 'fetch';
    const file = files[Math.floor(index / (pages.length * probeWays.length)) % files.length] ?? '';
    const of = (id: string): Promise<ProbeResult | undefined> | undefined =>
      page?.evaluate(probe, { way, address: `chrome-extension://${id}/${file}` });
    const order = index % 4 < 2 ? [extensionId, noExtension] : [noExtension, extensionId];
    const results = new Map<string, ProbeResult | undefined>();
    for (const id of order) results.set(id, await of(id));
    const [ours, nobody] = [results.get(extensionId), results.get(noExtension)];
    if (way === 'fetch') {
      durations.ours.push(ours?.durationMs ?? Number.NaN);
      durations.nobody.push(nobody?.durationMs ?? Number.NaN);
    }
    if (entered.length > 0) throw new Error(`${way} showed ${entered.splice(0).join(' ')}`);
    if (ours === undefined || ours.seen !== nobody?.seen)
      throw new Error(`${way} of /${file}: ${ours?.seen ?? 'nothing'}; of nobody's: ${nobody?.seen ?? 'nothing'}`);
  };
}

/** What people do on a page: point at a number, at a link, and at nothing. */
async function wander({ page }: WatchedPage): Promise<void> {
  for (const text of [shown, '512-555-0131', 'End']) await page.getByText(text).hover();
}

/** The same page in a Chromium without Ringside. */
async function viewWithout(address: string, plain: Ringside): Promise<PageView> {
  const watched = await openWatched(await plain.context.newPage(), address);
  await wander(watched);
  return watched.view();
}

/** What may be seen on a page that Ringside works on, whatever happens beside it. */
function unexpected({ markup, sheets, highlights, happened, ...rest }: PageView, without: PageView): string[] {
  const chip = '<div popover="manual"></div>';
  const broken = differences({ ...without, ...rest }, without);
  if (markup !== without.markup && markup !== without.markup.replace(/(<\/html>)?$/u, (end) => `${chip}${end}`))
    broken.push(`the page is ${markup.slice(-120)}`);
  const known = ['childList of HTML', 'event ringside'];
  const strange = happened.filter((each) => !known.includes(each));
  if (strange.length > 0) broken.push(`happened: ${strange.slice(0, 5).join(', ')}`);
  const foreign = sheets.filter(
    (sheet) => !/^@media screen \{[^{]*::highlight\(ringside-(?:number|here)\)/u.test(sheet),
  );
  if (foreign.length > 0) broken.push(`style sheets: ${foreign.join(' ').slice(0, 120)}`);
  for (const [name, texts] of Object.entries(highlights)) {
    if (!/^ringside-(?:number|here)$/u.test(name)) broken.push(`there is the highlight ${name}`);
    for (const text of texts) if (!body.includes(text)) broken.push(`the highlight ${name} holds ${text}`);
  }
  return broken;
}

/** The worker's first start after an update: open pages get the script again, and the one before is told. */
async function update({ ringside }: Bench): Promise<void> {
  const worker = await ringside.serviceWorker();
  await worker.evaluate(() => chrome.storage.session.remove('takenOver'));
  await ringside.killWorker();
}

/** A call with a customer, a note, the list of numbers and the chip: all that Ringside shows, at once or in turn. */
async function showAll(bench: Bench, panel: Panel, granted: WatchedPage, look: () => Promise<void>) {
  const crm = crmOn(granted.page, grantedHost);
  const numbers = panel.page.getByRole('region', { name: 'Numbers on this page' });
  await numbers.getByRole('button', { name: 'Numbers on this page' }).click();
  await numbers.getByRole('listitem').getByRole('button').first().click();
  await expect.poll(() => crm.page.evaluate(() => CSS.highlights.has('ringside-here'))).toBe(true);
  await look();
  await panel.dial(shown);
  await expect(panel.person).toHaveText(JANE_COOPER.name);
  await panel.notes.fill(note);
  await expect(panel.saved).toBeVisible();
  const [call] = await bench.control.calls();
  await crm.page.bringToFront();
  await crm.pointAt(shown);
  await crm.stillButton('Call +1 512-555-1212');
  await look();
  await update(bench);
  await expect.poll(async () => (await granted.view()).happened, { timeout: 10_000 }).toContain('event ringside');
  await look();
  const { name, email, title, id, company } = JANE_COOPER;
  const secrets = [...name.split(' '), email, title, id, company?.name ?? name, note, call?.id ?? note];
  return [...secrets, DEMO_AGENT.name, DEMO_AGENT.username, 'chrome-extension'];
}

async function run(rig: Rig, count: number, plain: Ringside): Promise<RowOutcome> {
  const bench = await rig.open();
  const { ringside } = bench;
  for (const { context } of [ringside, plain]) await serveMadePages(context, { '/': body });
  const panel = await ringside.openPanel();
  await panel.signInToDemo();
  const foreign = await openWatched(await ringside.context.newPage(), foreignHost);
  await wander(foreign);
  const granted = await openWatched(await ringside.context.newPage(), grantedHost);
  await crmOn(granted.page, grantedHost).spotOf(shown);
  const without = await viewWithout(grantedHost, plain);
  const broken: string[] = [];
  const durations = { ours: [], nobody: [] };
  const views: PageView[] = [];
  const look = async (): Promise<void> => {
    const view = await granted.view();
    views.push(view);
    broken.push(...unexpected(view, without));
  };
  await look();
  const secrets = await showAll(bench, panel, granted, look);
  const { found, selected } = await granted.findWords([...secrets, 'Phone', 'Call +1']);
  const all = `${JSON.stringify(views)} ${selected}`;
  for (const secret of secrets)
    if (found.includes(secret) || all.includes(secret)) broken.push(`the page could read ${secret}`);
  if (!found.includes('Phone')) broken.push('window.find finds nothing at all');
  const foreignWithout = await viewWithout(foreignHost, plain);
  broken.push(...differences(await foreign.view(), foreignWithout));
  broken.push(...(await rig.repeat(count, createProbes(bench, [foreign, granted], durations))));
  broken.push(...differences(await foreign.view(), foreignWithout, ['happened', 'kept']));
  return { trials: count, broken, figures: figuresOf(views, found, durations) };
}

function figuresOf(views: PageView[], found: string[], durations: Record<'ours' | 'nobody', number[]>) {
  const all = (of: (view: PageView) => string[]): string => [...new Set(views.flatMap(of))].join(', ');
  const longer = durations.ours.filter((value, index) => value > (durations.nobody[index] ?? 0)).length;
  const took = (values: number[]): string => `${percentile(values, 0.5).toFixed(1)} ms`;
  return {
    'a granted page sees the highlights': all(({ highlights }) => Object.keys(highlights)),
    'with ranges over': all(({ highlights }) => Object.values(highlights).flat()),
    'adopted style sheets, at most': String(Math.max(...views.map(({ sheets }) => sheets.length))),
    'changes and events': all(({ happened }) => happened),
    'read by window.find in the closed chip': found.includes('Call +1') ? 'the number on its button' : 'nothing',
    "median of a refused fetch, Ringside's id and nobody's": `${took(durations.ours)}, ${took(durations.nobody)}; Ringside's took longer in ${String(longer)} of ${String(durations.ours.length)}`,
  };
}

export const row = defineRow({
  id: 'S7',
  fault: "a page that looks for Ringside: every file of it by every way, everything a page's script can look at",
  mustHold:
    "no file loads, and an id that nobody has looks the same; a page not granted is as without Ringside; a granted one sees marks and the chip's host, and nothing of customers, calls and notes",
  count: 600,
  quickCount: 0,
  async run(rig, count) {
    const other = makeOtherExtension();
    const plain = await launchRingside({ build: other.folder });
    try {
      return await run(rig, count, plain);
    } finally {
      await plain.close();
      other.remove();
    }
  },
});
