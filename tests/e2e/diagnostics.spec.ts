import type { BrowserContext } from '@playwright/test';
import { DEMO_AGENT } from '../sandbox/agents.ts';
import { JANE_COOPER, OLIVER_HALLAM } from '../sandbox/people.ts';
import type { Control } from '../support/control.ts';
import { expect, test } from '../support/fixtures.ts';
import { fillStorage } from '../support/full-disk.ts';
import type { Panel } from '../support/panel.ts';
import { until } from '../support/until.ts';
import { tokenInUse } from '../support/worker.ts';

const { username, password, name } = DEMO_AGENT;
const note = 'Her daughter is ill, call back on Friday';

/** What somebody gets who pastes what was copied. */
async function pasted(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await page.setContent('<textarea aria-label="Message"></textarea>');
  const message = page.getByRole('textbox', { name: 'Message' });
  await message.focus();
  await page.keyboard.press('Control+V');
  const text = await message.inputValue();
  await page.close();
  return text;
}

/** A call with a note, an incoming one, and some minutes of trouble. */
async function workADay(panel: Panel, control: Control): Promise<void> {
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('In progress')).toBeVisible();
  await panel.notes.fill(note);
  await expect(panel.saved).toBeVisible({ timeout: 10_000 });
  await control.fail({ method: 'GET', path: '/v2/calls', kind: 'status', status: 503, count: 1000 });
  await expect(panel.trouble).toHaveText(/503/);
  await control.stopFailing();
  await expect(panel.trouble).toBeHidden({ timeout: 15_000 });
  await panel.hangUp.click();
  await expect(panel.status('Finished')).toBeVisible();
  const id = await control.inbound({ phoneNumber: OLIVER_HALLAM.phone, callerIdName: OLIVER_HALLAM.name });
  await expect(panel.person).toHaveText(OLIVER_HALLAM.name, { timeout: 10_000 });
  await control.end(id);
}

/** The log gathers for a second before it is written; a worker killed before each ping of a page never gets there. */
const tagged = { tag: '@living-worker' };

test(
  'after a day’s work the log can be copied, tells what happened, and nothing of anybody',
  tagged,
  async ({ ringside, signedOutPanel: panel, control }) => {
    await panel.signIn(username, password);
    await expect(panel.phoneNumber).toBeVisible();
    const token = await until('an access token', () => tokenInUse(panel.page));
    await workADay(panel, control);
    await ringside.killWorker();
    await ringside.restart();

    const options = await ringside.openOptions();
    await expect(options.log).toHaveValue(/worker-started/);
    await options.copyLog.click();
    await expect(options.logStatus).toHaveText('Copied');
    const text = await pasted(ringside.context);
    for (const told of [
      'account signed-in',
      `dial …${JANE_COOPER.phone.slice(-2)} posting`,
      `dial …${JANE_COOPER.phone.slice(-2)} placed`,
      'note saved',
      'request GET /v2/calls server 503',
      'poll trouble server 503',
      'poll ok',
      'worker-started',
    ])
      expect(text).toContain(told);

    const calls = await control.calls();
    const callers = calls.flatMap(({ phoneNumber, id }) => [phoneNumber, phoneNumber.slice(-7), id]);
    const people = [JANE_COOPER, OLIVER_HALLAM].flatMap((person) => person.name.split(' '));
    for (const secret of [token, username, password, note, ...name.split(' '), ...people, ...callers])
      expect(text).not.toContain(secret);
    expect(text).not.toMatch(/\d{5}/);

    await options.clearLog.click();
    await expect(options.logStatus).toHaveText('Cleared');
    await expect(options.log).not.toHaveValue(/dial|note|account/);
  },
);

test('on a full disk the log can still be read', tagged, async ({ ringside, panel }) => {
  await fillStorage(panel.page);
  await panel.phoneNumber.fill(JANE_COOPER.phone);
  await panel.callButton.click();
  const options = await ringside.openOptions();
  await expect(options.log).toHaveValue(/storage not-kept/);
});
