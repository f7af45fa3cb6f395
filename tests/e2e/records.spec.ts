import type { Page } from '@playwright/test';
import { crmLink } from '../sandbox/crm-links.ts';
import {
  GRACE_OKAFOR,
  JANE_COOPER,
  OLIVER_HALLAM,
  OSKAR_LINDQVIST,
  type Person,
  UNKNOWN_NUMBER,
} from '../sandbox/people.ts';
import { pluralModule } from '../sandbox/record-shapes.ts';
import type { Crm } from '../support/crm.ts';
import { expect, test } from '../support/fixtures.ts';

/** The single-page CRM, whose addresses Ringside's table does not know. */
function deskOn({ page, addressOf }: Crm) {
  const { origin } = new URL(addressOf(JANE_COOPER));
  const addressIn = ({ module, id }: Person) =>
    crmLink({ origin, program: 'desk' }, pluralModule(module), 'DetailView', id);
  return {
    page,
    open: async (person: Person) => {
      await page.goto(addressIn(person));
      await expect(page.getByRole('heading', { name: person.name })).toBeVisible();
    },
    goTo: (person: Person) => page.getByRole('link', { name: person.name }).click(),
    openList: () => page.getByRole('link', { name: 'Everybody' }).click(),
  };
}

const shows = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

test('a CRM of unknown addresses: the record in the tab is told from links that came with calls', async ({
  control,
  crm,
  signedOutPanel: panel,
}) => {
  await control.setCrm('desk');
  await panel.signInToDemo();
  for (const { phone } of [JANE_COOPER, OSKAR_LINDQVIST]) {
    await control.end(await control.inbound({ phoneNumber: phone }));
  }
  const desk = deskOn(crm);
  await desk.open(GRACE_OKAFOR);
  const id = await control.inbound({ phoneNumber: UNKNOWN_NUMBER });
  await expect(panel.linkOpenRecord).toHaveAccessibleDescription(/Lead/);

  await desk.openList();
  await expect(panel.linkOpenRecord).toBeHidden();
  await desk.goTo(JANE_COOPER);
  await expect(panel.linkOpenRecord).toHaveAccessibleDescription(new RegExp(`${JANE_COOPER.name}.*Contact`));

  await panel.page.bringToFront();
  await panel.linkOpenRecord.click();
  await expect(panel.person).toHaveText(JANE_COOPER.name);
  expect(await control.call(id)).toMatchObject({ chosenRecordId: JANE_COOPER.id, module: 'Contact' });
});

test('a page that changes its address by itself is followed, and never named after the one before', async ({
  control,
  crm,
  signedOutPanel: panel,
}) => {
  await control.setCrm('desk');
  await panel.signInToDemo();
  await control.end(await control.inbound({ phoneNumber: JANE_COOPER.phone }));
  const desk = deskOn(crm);
  await desk.open(JANE_COOPER);
  await control.inbound({ phoneNumber: UNKNOWN_NUMBER });
  await expect(panel.linkOpenRecord).toHaveAccessibleDescription(new RegExp(JANE_COOPER.name));

  // The new record does not come: its address stands over the old one's title.
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await desk.page.route('**/people.json', async (route) => {
    await held;
    await route.continue();
  });
  await desk.page.getByRole('button', { name: 'Next' }).click();
  await expect(panel.linkOpenRecord).not.toHaveAccessibleDescription(new RegExp(JANE_COOPER.name));
  await expect(panel.linkOpenRecord).toHaveAccessibleDescription(/Contact/);
  answer();
  await shows(desk.page, 'Marcus Reed');
  await expect(panel.linkOpenRecord).toHaveAccessibleDescription(/Marcus Reed/);
});

test('before any call has shown how the CRM writes, an address of no known form is no record', async ({
  control,
  crm,
  panel,
}) => {
  const desk = deskOn(crm);
  await desk.open(OLIVER_HALLAM);
  await control.inbound({ phoneNumber: UNKNOWN_NUMBER });
  await expect(panel.customer).toContainText('Nobody in the CRM has this number.');
  await expect(panel.createRecord).toBeVisible();
  await expect(panel.linkOpenRecord).toBeHidden();
});
