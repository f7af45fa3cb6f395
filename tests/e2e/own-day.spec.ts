import { expect, test } from '../support/fixtures.ts';
import { expectAccessible } from '../support/inspect.ts';

test('the own day stands in the panel beside the four targets, for one request', { tag: '@living-worker' }, async ({
  panel,
  control,
}) => {
  const day = panel.page.getByRole('region', { name: 'Your day' });
  await expect(day.getByRole('listitem').first()).toHaveText(/^Calls: \d+$/);
  for (const name of ['Outbound calls', 'Inbound calls', 'Outbound time', 'Inbound time']) {
    await expect(day.getByRole('progressbar', { name })).toBeVisible();
  }
  await expect(day).toContainText('of 40');
  await panel.page.reload();
  await expect(day).toBeVisible();
  expect(await control.requests('/v2/analytics/users')).toHaveLength(1);
  await expectAccessible(panel.page);
  await panel.page.setViewportSize({ width: 320, height: 600 });
  const insights = day.getByRole('link', { name: 'Insights' });
  await insights.evaluate((link) => link.scrollIntoView({ block: 'center' }));
  await expect(insights).toBeInViewport({ ratio: 1 });
  const last = day.getByRole('progressbar', { name: 'Inbound time' });
  await last.evaluate((bar) => bar.scrollIntoView({ block: 'center' }));
  await expect(last).toBeInViewport({ ratio: 1 });
});

test('somebody whose figures are refused sees no day and no error, and is not asked about again', async ({
  signedOutPanel,
  control,
}) => {
  await control.fail({ path: '/v2/analytics/users', kind: 'status', status: 403, count: 100 });
  await signedOutPanel.signInToDemo();
  await expect.poll(async () => (await control.requests('/v2/analytics/users')).length).toBe(1);
  await signedOutPanel.page.reload();
  await expect(signedOutPanel.page.getByRole('button', { name: 'Call', exact: true })).toBeVisible();
  await expect(signedOutPanel.page.getByRole('alert')).toHaveCount(0);
  await expect(signedOutPanel.page.getByRole('region', { name: 'Your day' })).toHaveCount(0);
});
