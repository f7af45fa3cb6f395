import { readFile } from 'node:fs/promises';
import { JANE_COOPER } from '../sandbox/people.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectAccessible } from '../support/inspect.ts';
import { everythingStored } from '../support/worker.ts';

test('all that lies on this computer can be taken along, and then deleted after what is unsent was named', async ({
  panel,
  ringside,
  control,
}) => {
  test.slow();
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.openRecord).toBeVisible();
  // What is typed now does not reach Tenfold.
  await control.fail({ path: '/v2/calls', method: 'PUT', kind: 'status', status: 503, count: 1000 });
  await panel.notes.fill('Wants an offer by Friday');
  await expect(panel.call).toContainText('Not saved yet');

  const options = await ringside.openOptions();
  await options.confirmBeforeDialling.check();
  const part = options.page.getByRole('region', { name: 'Data', exact: true });
  const saving = options.page.waitForEvent('download');
  await part.getByRole('button', { name: 'Export' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^ringside-[\d-]+\.json$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    format: 'ringside-export',
    stored: { preferences: { value: { confirmBeforeDialling: true } } },
    drafts: [{ description: 'Wants an offer by Friday' }],
  });
  expect(text).not.toMatch(/eyJ|Bearer|refresh_?token/i);

  await part.getByRole('button', { name: 'Delete all…' }).click();
  const question = options.page.getByRole('region', { name: /Delete everything/ });
  await expect(question).toContainText('Jane Cooper');
  await expect(question).toContainText('Wants an offer by Friday');
  await expectAccessible(options.page);
  await question.getByRole('button', { name: 'Delete everything' }).click();
  const told = part.getByRole('alert');
  await expect(told).toContainText('Everything on this computer was deleted.');
  await expect(told).toContainText('cannot be given back: ');
  await expect(options.confirmBeforeDialling).not.toBeChecked();
  await expect(options.page.getByRole('button', { name: 'Use the demo account' })).toBeVisible();
  await expect(panel.page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
  expect(await everythingStored(options.page)).not.toMatch(/Jane|offer|5551212/);
});
