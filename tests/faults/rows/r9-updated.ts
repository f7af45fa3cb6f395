import { expect, type Page } from '@playwright/test';
import { JANE_COOPER, OSKAR_LINDQVIST } from '../../sandbox/people.ts';
import { extensionsPage } from '../../support/chrome-pages.ts';
import { type Crm, crmOn } from '../../support/crm.ts';
import { expectMarks, oskarsMarks } from '../../support/switched-pages.ts';
import { until } from '../../support/until.ts';
import type { Bench, Rig } from '../rig.ts';
import { defineRow, type RowOutcome } from '../row.ts';
import { newMarksAt, openWindow, panelRightAfter, rememberMarks } from '../taken-over.ts';

const backWithinMs = 1000;
const originatePath = '/api/v1/calls/originate';
const janesMarks: readonly string[] = [JANE_COOPER.phone, JANE_COOPER.mobile];

/** What goes wrong in a page and its frames from now on, as its console shows it. */
function troubleOn(page: Page, trouble: string[]): void {
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.push(message.text());
  });
}

interface Update {
  crms: readonly Crm[];
  note: string;
}

/** Updates, and gives how long after the new worker's start marks and panel were back. */
async function update({ ringside }: Bench, { crms, note }: Update) {
  await Promise.all(crms.map(({ page }) => rememberMarks(page)));
  const marked = Promise.all(crms.map(({ page }) => newMarksAt(page)));
  const [worker] = await Promise.all([
    ringside.context.waitForEvent('serviceworker', { timeout: 20_000 }),
    extensionsPage(ringside.context, ringside.extensionId).update(),
  ]);
  const panel = await ringside.openPanel();
  const panelMs = await panelRightAfter(panel.page, note);
  const startedAtMs = await worker.evaluate(() => performance.timeOrigin);
  return { panel, panelMs, marksMs: Math.max(...(await marked)) - startedAtMs };
}

async function run(rig: Rig, count: number): Promise<RowOutcome> {
  const bench = await rig.open();
  const { control, ringside, addresses } = bench;
  let panel = await ringside.openPanel();
  await panel.signInToDemo();
  const trouble: string[] = [];
  const [jane, oskar] = [JANE_COOPER, OSKAR_LINDQVIST];
  const janes = crmOn(await openWindow(ringside.context), addresses.crm);
  const oskars = crmOn(await openWindow(ringside.context), addresses.crm);
  await janes.openPerson(jane);
  await oskars.openPerson(oskar);
  troubleOn(janes.page, trouble);
  troubleOn(oskars.page, trouble);
  // What opens from now on, opens in the panel's window and leaves both in sight.
  await panel.page.bringToFront();
  const crms = [janes, oskars];
  const expectAllMarks = () => Promise.all([expectMarks(janes, janesMarks), expectMarks(oskars, oskarsMarks)]);
  await expectAllMarks();
  const panelMs: number[] = [];
  const marksMs: number[] = [];
  const broken = await rig.repeat(count, async (index) => {
    const number = `+1 206 555 ${String(index + 1000)}`;
    const id = await control.inbound({ phoneNumber: number });
    await control.answer(id);
    await expect(panel.status('In progress')).toBeVisible();
    await control.fail({ method: 'PUT', path: '/v2/calls', kind: 'status', status: 503, count: 1000 });
    await control.forgetRequests();
    const note = `Unsent at update ${String(index)}`;
    await panel.notes.pressSequentially(note);
    const after = await update(bench, { crms, note });
    panel = after.panel;
    panelMs.push(after.panelMs);
    marksMs.push(after.marksMs);
    await expectAllMarks();
    await control.stopFailing();
    await until('the note at the server', async () => (await control.call(id)).description === note || undefined);
    await control.end(id);
    await panel.done.click();
    expect(await control.requests(originatePath), 'dialled').toEqual([]);
    expect(await control.requests('/v2/users/login'), 'signed in again').toEqual([]);
    expect(trouble.splice(0), 'on the pages').toEqual([]);
    expect(after.marksMs, 'marks').toBeLessThanOrEqual(backWithinMs);
    expect(after.panelMs, 'panel').toBeLessThanOrEqual(backWithinMs);
  });
  const figures = {
    'marks back after the worker’s start at most': `${String(Math.round(Math.max(...marksMs)))} ms`,
    'panel opened, right and with the note at most': `${String(Math.round(Math.max(...panelMs)))} ms`,
  };
  return { trials: count, broken, figures };
}

export const row = defineRow({
  id: 'R9',
  fault: 'extension updated with two CRM pages in sight, a call in progress and an unsent note',
  mustHold:
    'no error on a page, marks and panel back within 1 s of the new worker’s start, note kept and delivered, nothing dialled, signed in',
  count: 50,
  quickCount: 0,
  run,
});
