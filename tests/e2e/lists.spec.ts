import { JANE_COOPER, MARCUS_REED } from '../sandbox/people.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectAccessible } from '../support/inspect.ts';
import type { Panel } from '../support/panel.ts';

function listsOn({ page, tab }: Panel) {
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
  return {
    button,
    list: (name: string | RegExp) => page.getByRole('list', { name: 'Contact lists' }).getByRole('button', { name }),
    heading: (name: string) => page.getByRole('heading', { name }),
    listName: page.getByRole('textbox', { name: 'List name' }),
    personName: page.getByRole('textbox', { name: 'Name', exact: true }),
    personNumber: page.getByRole('textbox', { name: 'Phone number' }).and(page.locator(':visible')),
    open: () => tab('Lists').click(),
    make: async (name: string) => {
      await button('New list').click();
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name })).toBeVisible();
    },
  };
}

test('a list is made, filled, renamed and deleted in Tenfold', async ({ panel, control }) => {
  const lists = listsOn(panel);
  await lists.open();
  await expect(lists.list(/^Renewals in March 3 people/)).toBeVisible();
  await lists.make('Spring offer');
  await lists.button('Add person').click();
  await panel.page.keyboard.type('Suzie Doe');
  await lists.personNumber.fill('(415) 555-0199');
  await lists.personNumber.press('Enter');
  await expect(lists.button('Call Suzie Doe')).toBeVisible();
  await expect(lists.personName).toBeFocused();
  await lists.personName.press('Escape');
  await lists.button('Rename').click();
  await panel.page.keyboard.type('Summer offer');
  await panel.page.keyboard.press('Enter');
  await expect(lists.heading('Summer offer')).toBeVisible();
  await lists.button('Remove Suzie Doe').click();
  await expect(lists.button('Call Suzie Doe')).toBeHidden();
  await lists.button('Undo').click();
  await expect(lists.button('Call Suzie Doe')).toBeVisible();
  await lists.button('Delete list').click();
  await lists.button('Delete').click();
  await expect(lists.list(/^Renewals/)).toBeVisible();
  await expect(lists.list(/^Summer offer/)).toBeHidden();
  const asked = (await control.requests('/v2/contact-lists')).map(({ method }) => method);
  expect(asked.filter((method) => method !== 'GET')).toEqual(['POST', 'POST', 'PUT', 'DELETE', 'POST', 'DELETE']);
});

test('somebody in a list is called with one click, or by the keyboard alone', async ({ panel }) => {
  const lists = listsOn(panel);
  await lists.open();
  await lists.list(/^Renewals/).focus();
  await panel.page.keyboard.press('Enter');
  await lists.button(`Call ${JANE_COOPER.name}`).press('End');
  await panel.page.keyboard.press('Home');
  await expect(lists.button(`Call ${JANE_COOPER.name}`)).toBeFocused();
  await panel.page.keyboard.press('Enter');
  await expect(panel.person).toHaveText(JANE_COOPER.name);
});

test('whoever comes back into a list stands where they stood, also when the list is read anew', async ({
  panel,
  control,
}) => {
  const lists = listsOn(panel);
  const first = panel.page
    .getByRole('list', { name: /^People in Renewals/ })
    .getByRole('listitem')
    .first();
  const readings = async () =>
    (await control.requests('/v2/contact-lists')).filter(({ method }) => method === 'GET').length;
  await lists.open();
  await lists.list(/^Renewals/).click();
  await expect(first).toContainText(JANE_COOPER.name);
  await lists.button(`Remove ${JANE_COOPER.name}`).click();
  await expect(first).not.toContainText(JANE_COOPER.name);
  await lists.button('Undo').click();
  await expect(first).toContainText(JANE_COOPER.name);
  const readBefore = await readings();
  await panel.page.reload();
  await lists.open();
  await expect.poll(readings).toBeGreaterThan(readBefore);
  await lists.list(/^Renewals/).click();
  await expect(first).toContainText(JANE_COOPER.name);
});

test('what Tenfold refuses for a moment is said in place, and done at another try', async ({ panel, control }) => {
  const lists = listsOn(panel);
  await lists.open();
  await lists.list(/^Renewals/).click();
  await control.fail({ path: '/v2/contact-lists', method: 'DELETE', kind: 'status', status: 503 });
  await lists.button(`Remove ${MARCUS_REED.name}`).click();
  await expect(panel.page.getByRole('alert').filter({ hasText: 'was not removed' })).toBeVisible();
  await expect(lists.button(`Call ${MARCUS_REED.name}`)).toBeVisible();
  await lists.button('Try again').click();
  await expect(lists.button(`Call ${MARCUS_REED.name}`)).toBeHidden();
});

test('an organisation without contact lists has them on this computer, also after signing out', async ({
  panel,
  control,
  ringside,
}) => {
  await control.fail({ path: '/v2/contact-lists', kind: 'status', status: 403, count: 100 });
  const lists = listsOn(panel);
  await lists.open();
  await expect(panel.page.getByText(/kept on this computer only/)).toBeVisible();
  await expectAccessible(panel.page);
  await lists.make('My leads');
  await lists.button('Add person').click();
  await panel.page.keyboard.type(JANE_COOPER.name);
  await lists.personNumber.fill(JANE_COOPER.phone);
  await lists.personNumber.press('Enter');
  await expect(lists.button(`Call ${JANE_COOPER.name}`)).toBeVisible();
  const options = await ringside.openOptions();
  await options.signOut.click();
  await panel.page.bringToFront();
  await panel.signInToDemo();
  await lists.open();
  await expect(lists.list('My leads 1 person · On this computer')).toBeVisible();
  expect((await control.requests('/v2/contact-lists')).filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('a list, its form and its question are accessible', async ({ panel }) => {
  const lists = listsOn(panel);
  await lists.open();
  await lists.list(/^Renewals/).click();
  await lists.button(`Remove ${MARCUS_REED.name}`).click();
  await expect(lists.button('Undo')).toBeVisible();
  await lists.button('Add person').click();
  await lists.button('Add').click();
  await expect(lists.personName).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(panel.page);
  await lists.personName.press('Escape');
  await lists.button('Delete list').click();
  await expectAccessible(panel.page);
});

test('at 320 px every tab and every tool is whole, during a call as well', async ({ panel }) => {
  await panel.page.setViewportSize({ width: 320, height: 600 });
  await panel.dial(JANE_COOPER.phone);
  for (const name of ['Call', 'Dial', 'Calls', 'Lists']) {
    await expect(panel.page.getByRole('tab', { name, exact: true })).toBeInViewport({ ratio: 1 });
  }
  const lists = listsOn(panel);
  await lists.open();
  await lists.list(/^Renewals/).click();
  for (const name of [
    'Add person',
    'Rename',
    'Delete list',
    `Call ${JANE_COOPER.name}`,
    `Remove ${JANE_COOPER.name}`,
  ]) {
    await expect(lists.button(name)).toBeInViewport({ ratio: 1 });
  }
});
