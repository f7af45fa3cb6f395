import { AGENTS, COLLEAGUE, DEMO_AGENT, SUPPORT } from '../sandbox/agents.ts';
import type { Ringside } from '../support/chromium.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectAccessible } from '../support/inspect.ts';
import type { Panel } from '../support/panel.ts';

/** Of another team: the demo agent does not see their calls. */
const stranger = AGENTS.find(({ teamId }) => teamId === SUPPORT.id) ?? DEMO_AGENT;

async function openReports(panel: Panel, ringside: Ringside) {
  const opening = ringside.context.waitForEvent('page');
  await panel.page.getByRole('region', { name: 'Your day' }).getByRole('link', { name: 'Insights' }).click();
  const page = await opening;
  const reports = page.getByRole('region', { name: 'Reports by e-mail' });
  await expect(reports).toContainText(DEMO_AGENT.username);
  return { page, reports, send: reports.getByRole('button', { name: 'Send report' }) };
}

test('each of the four reports is sent once for a double click, and said to be sent, to whom', async ({
  panel,
  ringside,
  control,
}) => {
  test.slow();
  const { page, reports, send } = await openReports(panel, ringside);
  const kind = reports.getByRole('combobox', { name: 'Report' });
  const said = reports.getByRole('status');
  await send.dblclick();
  await expect(said.filter({ hasText: `Punch card: sent to ${DEMO_AGENT.username} at ` })).toBeVisible();
  await kind.selectOption('Table of users');
  await reports.getByRole('checkbox', { name: 'Grouped by teams' }).check();
  await reports.getByRole('textbox', { name: 'User' }).fill(COLLEAGUE.name);
  await reports.getByRole('button', { name: 'Find' }).click();
  await reports.getByRole('button', { name: `Add ${COLLEAGUE.name}` }).click();
  await expectAccessible(page);
  await send.press('Enter');
  await expect(said.filter({ hasText: 'Table of users: sent to' })).toBeVisible();
  await kind.selectOption('Call history');
  await send.click();
  await expect(said.filter({ hasText: 'Call history: sent to' })).toBeVisible();
  const sent = await control.reports();
  expect(sent.map((report) => [report.kind, report.to, report.userIds])).toEqual([
    ['punch-card', DEMO_AGENT.username, [DEMO_AGENT.id]],
    ['user-table', DEMO_AGENT.username, [COLLEAGUE.id]],
    ['call-history', DEMO_AGENT.username, [COLLEAGUE.id]],
  ]);
  expect(sent[1]?.groupByTeams).toBe(true);
  expect(sent[2]?.name).toBe(COLLEAGUE.name);
});

test('a report whose answer is lost is not sent again, and one that is refused says why', async ({
  panel,
  ringside,
  control,
}) => {
  const { page, reports, send } = await openReports(panel, ringside);
  await control.fail({ path: '/v2/analytics/reports', kind: 'drop-after' });
  await send.click();
  await expect(reports.getByRole('alert')).toContainText('may be on its way');
  expect(await control.reports()).toHaveLength(1);

  // Whose calls the agent may not see is not found either.
  await reports.getByRole('textbox', { name: 'User' }).fill(stranger.name);
  await reports.getByRole('button', { name: 'Find' }).click();
  await expect(reports.getByRole('group', { name: 'About whom' })).toContainText('Nobody in your organisation');
  await control.fail({ path: '/v2/analytics/reports', kind: 'status', status: 403 });
  await reports.getByRole('combobox', { name: 'Report' }).selectOption('All calls');
  await send.click();
  await expect(reports.getByRole('alert')).toContainText('does not let you see the calls');
  expect(await control.reports()).toHaveLength(1);
  await page.setViewportSize({ width: 320, height: 600 });
  await send.evaluate((button) => button.scrollIntoView({ block: 'center' }));
  await expect(send).toBeInViewport({ ratio: 1 });
});
