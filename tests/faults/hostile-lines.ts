import { expect, type Page } from '@playwright/test';
import { contractVersion } from '../../lib/messages/version.ts';
import { JANE_COOPER } from '../sandbox/people.ts';
import type { Panel } from '../support/panel.ts';
import { until } from '../support/until.ts';
import { hostileText } from './hostile-strings.ts';
import type { Bench } from './rig.ts';
import type { Tripwire } from './tripwire.ts';

/** Undefined: every name, note and address at once. */
const recordFields = ['name', 'email', 'description', 'parentName', 'module', 'link', 'editLink', 'parentLink', 'id'];
const callFields = [
  ...['callerIdName', 'phoneNumber', 'status', 'direction', 'extension', 'description', 'recordingLink'],
  ...['pbxCallId', 'crmRecordId', 'organizationId', 'userId'],
];
const shownFields: ReadonlySet<string | undefined> = new Set([
  undefined,
  'name',
  'email',
  'description',
  'parentName',
  'module',
]);

const newCallEvery = 50;

/** Has Ringside poll twice, whatever it waits for: the second begins when what the first found has been kept. */
async function pollTwice({ control, addresses }: Bench, page: Page): Promise<void> {
  await control.forgetRequests();
  for (const times of [1, 2]) {
    await page.evaluate((message) => chrome.runtime.sendMessage(message), {
      ringside: contractVersion,
      name: 'server.save',
      input: { apiAddress: addresses.address, betaAddress: addresses.address, clientId: '' },
    });
    await until('a poll', async () => {
      const lists = (await control.requests('/v2/calls')).filter(({ path }) => path === '/v2/calls');
      return lists.length >= times ? true : undefined;
    });
  }
}

/** Longer answers than 8 MB are refused, which a list of such texts is. */
const refusedFromBytes = 50_000;

/** Waits for the text to stand there, with what cannot be in a text put right on both sides. */
async function expectShown(panel: Panel, text: string): Promise<void> {
  const wanted = text.toWellFormed();
  const place = panel.page.getByRole('main');
  const shows = async () =>
    (await place.evaluate((main, part) => main.textContent.toWellFormed().includes(part), wanted)) ||
    (Buffer.byteLength(text) >= refusedFromBytes && (await panel.trouble.textContent()) !== '');
  await expect.poll(shows, { message: `${text.slice(0, 40)} is shown`, timeout: 3000 }).toBe(true);
}

/** Clicks whatever opens a record; only a page of the web may come of it, and is closed again. */
async function openRecords({ ringside }: Bench, panel: Panel): Promise<string[]> {
  const countTabs = () => panel.page.evaluate(async () => (await chrome.tabs.query({})).length);
  const before = await countTabs();
  if ((await panel.openRecord.count()) > 0) await panel.openRecord.first().click();
  const opened = (await countTabs()) - before;
  if (opened <= 0) return [];
  const pages = await until('the opened tab', () => {
    const all = ringside.context.pages();
    return all.length > 1 ? all.filter((page) => page !== panel.page) : undefined;
  });
  const wrong = pages.map((page) => page.url()).filter((url) => !/^(?:https?:|about:blank$|chrome-error:)/u.test(url));
  await Promise.all(pages.map((page) => page.close()));
  return wrong.map((url) => `a tab was opened at ${url.slice(0, 60)}`);
}

/** Every call that is over is put aside, the hostile ones too; one that stays has broken the promise. */
async function putAside(panel: Panel): Promise<void> {
  await expect(async () => {
    if ((await panel.done.count()) > 0) await panel.done.first().click({ timeout: 500 });
    await expect(panel.done).toHaveCount(0, { timeout: 100 });
  }).toPass({ timeout: 10_000, intervals: [50] });
}

/** The real call is in front and can be hung up: nothing hostile lasts. */
async function expectUsable(bench: Bench, panel: Panel): Promise<void> {
  await bench.control.stopFailing();
  const tab = panel.tab(new RegExp(JANE_COOPER.name));
  await expect(async () => {
    await pollTwice(bench, panel.page);
    if ((await tab.count()) > 0) await tab.first().click();
    await expect(panel.person).toHaveText(JANE_COOPER.name, { timeout: 300 });
    await expect(panel.hangUp).toBeEnabled({ timeout: 300 });
    await expect(panel.trouble).toBeEmpty({ timeout: 300 });
  }).toPass({ timeout: 6000, intervals: [50] });
}

/** Calls and their records, hostile field by field; trials of an even number spoil records, the others calls. */
export function createHostileLines(bench: Bench, panel: Panel, tripwire: Tripwire) {
  const { control } = bench;
  let callId: string | undefined;

  /** The old call ends, and another rings while everything of it is hostile: a matching record would open by itself. */
  async function ringAnew(): Promise<void> {
    const before = callId;
    callId = undefined;
    await control.stopFailing();
    if (before !== undefined) await control.end(before);
    await pollTwice(bench, panel.page);
    await putAside(panel);
    await control.fail({ method: 'GET', path: '/v2/calls', kind: 'hostile', count: 10_000 });
    const ringing = await control.inbound({ phoneNumber: JANE_COOPER.phone });
    await pollTwice(bench, panel.page);
    await control.answer(ringing);
    await control.stopFailing();
    callId = ringing;
  }

  return async (index: number): Promise<void> => {
    if (callId === undefined || index % newCallEvery === 0) await ringAnew();
    const fields = index % 2 === 0 ? recordFields : callFields;
    const round = Math.floor(index / 2);
    const field = round % 2 === 0 ? undefined : fields[Math.floor(round / 2) % fields.length];
    const text = hostileText(round);
    await control.fail({
      method: 'GET',
      path: '/v2/calls',
      kind: 'hostile',
      count: 10_000,
      text,
      ...(field && { field }),
    });
    await pollTwice(bench, panel.page);
    const isShown = shownFields.has(field) && text.trim() !== '';
    if (isShown) await expectShown(panel, text);
    const spoils = [...(await openRecords(bench, panel)), ...(await tripwire.spoils(panel.page))];
    await expectUsable(bench, panel);
    if (spoils.length > 0)
      throw new Error(`${field ?? 'all fields'}, ${JSON.stringify(text.slice(0, 40))}: ${spoils.join('; ')}`);
  };
}
