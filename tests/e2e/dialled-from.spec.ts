import { crmLink } from '../sandbox/crm-links.ts';
import { JANE_COOPER, MARCUS_REED, PRIYA_NAIR, SWITCHBOARD_NUMBER } from '../sandbox/people.ts';
import { expect, test } from '../support/fixtures.ts';
import { chooseCallSelection } from '../support/worker.ts';

const linking = (callId: string): string => `/v2/calls/${callId}/set-matching-record`;

test("dialling from a record's page links the call to it, whoever shares the number, and that can be undone", async ({
  panel,
  crm,
  control,
}) => {
  await crm.openPerson(MARCUS_REED);
  await crm.clickNumber(SWITCHBOARD_NUMBER);
  await panel.page.bringToFront();
  await expect(panel.call.getByText(`Linked as ${MARCUS_REED.name}, Contact`)).toBeVisible();
  await expect(panel.person).toHaveText(MARCUS_REED.name);
  const { id } = await control.callThat('is linked', ({ chosenRecordId }) => chosenRecordId === MARCUS_REED.id);
  for (const { body } of await control.requests(linking(id))) expect(body).toContain(MARCUS_REED.id);

  await panel.call.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.customer).toContainText(`${MARCUS_REED.name} is not who you talked to.`);
  await panel.matchingRecord(PRIYA_NAIR.name).check();
  await panel.linkRecord.click();
  await expect(panel.person).toHaveText(PRIYA_NAIR.name);
  expect(await control.call(id)).toMatchObject({ chosenRecordId: PRIYA_NAIR.id });
});

test('a number that is somebody else’s is not linked to the page it stands on, but can be', async ({
  panel,
  crm,
  control,
}) => {
  await control.setMatches(JANE_COOPER.phone, [PRIYA_NAIR.id]);
  await crm.openPerson(JANE_COOPER);
  await crm.clickNumber(JANE_COOPER.phone);
  await panel.page.bringToFront();
  await expect(panel.call.getByText(`Dialled from the page of ${JANE_COOPER.name}, Contact`)).toBeVisible();
  await expect(panel.person).toHaveText(PRIYA_NAIR.name);
  const { id, chosenRecordId } = await control.callThat('is running', ({ status }) => status !== 'finished');
  expect(chosenRecordId).toBeNull();
  await panel.call.getByRole('button', { name: 'Link it there' }).click();
  await expect(panel.person).toHaveText(JANE_COOPER.name);
  expect(await control.call(id)).toMatchObject({ chosenRecordId: JANE_COOPER.id });
});

test('a number that needs a yes keeps the record it was selected on, whatever the tab shows by then', {
  tag: '@living-worker',
}, async ({ panel, crm, control, ringside }) => {
  await crm.openPerson(JANE_COOPER);
  await chooseCallSelection(await ringside.serviceWorker(), '900-555-0123', crm.page.url());
  await panel.page.bringToFront();
  await expect(panel.dialBox).toContainText('This is a premium-rate number.');
  await crm.openPerson(MARCUS_REED);
  await panel.dialBox.getByRole('button', { name: 'Call now' }).click();
  await expect(panel.call.getByText(`Linked as ${JANE_COOPER.name}, Contact`)).toBeVisible();
  await control.callThat('is linked', ({ chosenRecordId }) => chosenRecordId === JANE_COOPER.id);
});

test('a number that the panel asks about keeps the record it was clicked on, however soon the yes comes', async ({
  panel,
  crm,
  control,
  ringside,
}) => {
  const options = await ringside.openOptions();
  await options.confirmBeforeDialling.check();
  await crm.openPerson(MARCUS_REED);
  await panel.page.bringToFront();
  await panel.page.getByRole('button', { name: /Numbers on this page/ }).click();
  await panel.page
    .getByRole('button', { name: /^Call .*555-0132/ })
    .first()
    .click();
  await expect(panel.dialBox.getByRole('button', { name: 'Call now' })).toBeFocused();
  await crm.openPerson(PRIYA_NAIR);
  await panel.dialBox.getByRole('button', { name: 'Call now' }).click();
  await expect(panel.call.getByText(`Linked as ${MARCUS_REED.name}, Contact`)).toBeVisible();
  await control.callThat('is linked', ({ chosenRecordId }) => chosenRecordId === MARCUS_REED.id);
});

test('a number on a list is dialled without a record', async ({ panel, crm, control }) => {
  await crm.openList();
  await crm.clickNumber(JANE_COOPER.phone);
  await panel.page.bringToFront();
  await expect(panel.person).toHaveText(JANE_COOPER.name);
  await expect(panel.call.getByText(/^Linked as/)).toBeHidden();
  expect((await control.requests('/v2/calls/')).filter(({ path }) => path.endsWith('set-matching-record'))).toEqual([]);
});

test('a link that names a record links the call to it, with the way back', async ({ panel, crm, control }) => {
  await crm.openList();
  const href = `tenfold://+14155550132?recordId=${PRIYA_NAIR.id}&recordModule=Contact`;
  await crm.page.evaluate((address) => {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = 'Call claims';
    document.querySelector('h1')?.replaceChildren(link);
  }, href);
  await expect.poll(() => crm.marks()).toContain('Call claims');
  await crm.page.getByRole('link', { name: 'Call claims' }).click();
  await control.callThat(
    'is linked to its record',
    ({ chosenRecordId, direction }) => chosenRecordId === PRIYA_NAIR.id && direction === 'Outbound',
  );
  await panel.page.bringToFront();
  await expect(panel.call.getByText(`Linked as ${PRIYA_NAIR.name}, Contact`)).toBeVisible();
  await expect(panel.call.getByRole('button', { name: 'Undo' })).toBeVisible();
});

test('from a CRM of unknown addresses too, and from the list of numbers in the panel', async ({
  signedOutPanel: panel,
  crm,
  control,
}) => {
  await control.setCrm('desk');
  await panel.signInToDemo();
  const { origin } = new URL(crm.addressOf(MARCUS_REED));
  await crm.page.goto(crmLink({ origin, program: 'desk' }, 'Contacts', 'DetailView', MARCUS_REED.id));
  await crm.page.getByRole('heading', { name: MARCUS_REED.name }).waitFor();
  await panel.page.bringToFront();
  await panel.page.getByRole('button', { name: /Numbers on this page/ }).click();
  await panel.page.getByRole('button', { name: /^Call .*555-0132/ }).click();
  await expect(panel.call.getByText(`Linked as ${MARCUS_REED.name}, Contact`)).toBeVisible();
});
