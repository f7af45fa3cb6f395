import { JANE_COOPER, MARCUS_REED, OLIVER_HALLAM, OSKAR_LINDQVIST, type Person } from '../sandbox/people.ts';
import type { Control } from '../support/control.ts';
import { expect, test } from '../support/fixtures.ts';
import { tabTo } from '../support/keyboard.ts';
import type { Panel } from '../support/panel.ts';
import { openPastCalls, pastCallsOn } from '../support/past-calls.ts';
import { badgeText } from '../support/worker.ts';

/** Nobody writes a note in less; what Ringside adds to it must not be felt. */
const mostSecondsACall = 3;

async function talkWith(people: readonly Person[], panel: Panel, control: Control): Promise<void> {
  for (const { phone } of people) {
    const id = await control.inbound({ phoneNumber: phone, answerAfterMs: 0 });
    await expect(panel.status('In progress')).toBeVisible();
    await control.end(id);
    await expect(panel.status('Finished')).toBeVisible();
    await panel.done.click();
  }
}

test('what is owed is written by keyboard alone, one call every few seconds, and the badge counts down', async ({
  panel,
  control,
}) => {
  test.slow();
  const people = [JANE_COOPER, OLIVER_HALLAM, OSKAR_LINDQVIST];
  // The last one is left over, so that the list never ends.
  await talkWith([MARCUS_REED, ...people], panel, control);
  const { page, owed, owedRows } = await openPastCalls(panel);
  const { keyboard } = page;
  await tabTo(page, owed);
  await keyboard.press('Enter');
  await expect(owedRows.first()).toBeVisible();
  const count = await owedRows.count();
  await tabTo(page, owedRows.first().getByRole('button').first());
  const notes = page.getByRole('region', { name: 'About this call' }).getByRole('textbox', { name: 'Notes' });
  const begunMs = Date.now();
  for (const { name } of people.toReversed()) {
    await keyboard.press('Enter');
    await expect(notes).toBeFocused();
    await keyboard.type(`Spoke with ${name}`);
    await keyboard.press('Escape');
    await expect(owedRows.getByRole('button').first()).toBeFocused();
  }
  expect((Date.now() - begunMs) / 1000 / people.length).toBeLessThan(mostSecondsACall);
  await expect(owedRows).toHaveCount(count - people.length);
  await expect.poll(() => badgeText(page)).toBe(String(count - people.length));
  for (const { name } of people)
    await control.callThat(`has the note on ${name}`, ({ description }) => description === `Spoke with ${name}`);
});

test('calls that were missed before the browser was opened are on the badge, with no panel open', async ({
  panel,
  control,
  ringside,
}) => {
  const { owed } = await openPastCalls(panel);
  await expect(owed).toBeVisible();
  const before = Number(/\d+/.exec((await owed.textContent()) ?? '')?.[0] ?? 0);
  await ringside.restart(async () => {
    const id = await control.inbound({ phoneNumber: JANE_COOPER.mobile });
    await control.end(id);
  });
  await expect.poll(async () => badgeText(await ringside.serviceWorker())).toBe(String(before + 1));
  const calls = pastCallsOn((await ringside.openPanel()).page);
  await calls.page.getByRole('tab', { name: 'Calls' }).click();
  await calls.owed.click();
  await expect(calls.owedRows.first()).toContainText(/Jane Cooper.*Missed.*Call back/);
});
