import { COLLEAGUE } from '../sandbox/agents.ts';
import { JANE_COOPER } from '../sandbox/people.ts';
import { createApiUser } from '../support/api.ts';
import { expect, test } from '../support/fixtures.ts';

test('a transferred call shows the earlier agent and their note on top', async ({ panel, control, sandbox }) => {
  const first = await control.inbound({ phoneNumber: JANE_COOPER.phone, userId: COLLEAGUE.id });
  await control.answer(first);
  await createApiUser(sandbox.address, COLLEAGUE).writeNote(first, 'Wants two more seats.', 'Renewal');
  await control.end(first);
  await control.inbound({ phoneNumber: JANE_COOPER.phone, transferredFrom: [first] });

  await expect(panel.status('Ringing')).toBeVisible();
  await expect(panel.transferHistory).toContainText(`${COLLEAGUE.name}, ext. ${COLLEAGUE.extension}`);
  await expect(panel.transferHistory).toContainText('Renewal');
  await expect(panel.transferHistory).toContainText('Wants two more seats.');
});
