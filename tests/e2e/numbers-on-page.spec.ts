import type { Page } from '@playwright/test';
import { AWKWARD } from '../sandbox/crm/awkward-lead.ts';
import { JANE_COOPER, MARCUS_REED, OSKAR_LINDQVIST } from '../sandbox/people.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectAccessible } from '../support/inspect.ts';
import { tabTo } from '../support/keyboard.ts';
import { until } from '../support/until.ts';

/** Two of them are looked at twice; see `expectAccessible`. */
test.describe.configure({ timeout: 90_000 });

function numbersOn(page: Page) {
  const region = page.getByRole('region', { name: 'Numbers on this page' });
  return {
    region,
    toggle: region.getByRole('button', { name: 'Numbers on this page' }),
    list: region.getByRole('list', { name: 'Numbers on this page' }),
    entries: region.getByRole('listitem'),
    /** The entry of a number as it will be dialled, with the words around it on the page. */
    entry: (name: string | RegExp) => region.getByRole('listitem').getByRole('button', { name }).first(),
    refresh: region.getByRole('button', { name: 'Refresh' }),
  };
}

const digitsOf = (number: string) => `1${number.replaceAll(/\D/g, '').slice(-10)}`;
const spaced = (number: string) => digitsOf(number).replace(/^1(...)(...)(....)$/, '+1 $1-$2-$3');

/** What is lit up on the page and in its frames now, as it is written. */
async function litUp(page: Page): Promise<string> {
  const read = () => {
    const ranges = [...(CSS.highlights.get('ringside-here') ?? [])];
    return ranges.map((range) => (range instanceof Range ? range.cloneContents().textContent : '')).join('');
  };
  return (await Promise.all(page.frames().map((frame) => frame.evaluate(read)))).join('');
}

test('every number of the page is listed in its order: text, shadow root, field, links, table, frame', async ({
  panel,
  crm,
}) => {
  await crm.openPerson(OSKAR_LINDQVIST);
  const numbers = numbersOn(panel.page);
  await numbers.toggle.click();
  await expect(numbers.region.getByText('10 numbers')).toBeVisible();
  const shown = [
    OSKAR_LINDQVIST.phone,
    AWKWARD.inShadowRoot,
    AWKWARD.readOnly,
    ...AWKWARD.inLinks,
    ...AWKWARD.firstRows,
    AWKWARD.inFrame,
  ];
  for (const [place, number] of shown.entries()) {
    await expect(numbers.entries.nth(place).getByRole('button').first()).toContainText(spaced(number));
    await expect(numbers.entries.nth(place).getByRole('button', { name: `Call ${spaced(number)}` })).toBeVisible();
  }
  await expect(numbers.entry(/Office phone.*\+1 512-555-0147/)).toBeVisible();
  await expect(numbers.entry(/Call the workshop/)).toContainText(spaced(AWKWARD.inLinks[0]));
  await expect(numbers.entry(/Reception answers at/)).toBeVisible();
  await expectAccessible(panel.page);
});

test('by keyboard alone: reach the list, walk it, see each number where it stands, and Enter dials once', async ({
  panel,
  crm,
  control,
}) => {
  await crm.page.setViewportSize({ width: 900, height: 320 });
  await crm.openPerson(OSKAR_LINDQVIST);
  await crm.page.getByRole('textbox', { name: 'Remarks' }).focus();
  const before = await crm.dom();
  await panel.page.bringToFront();
  await control.forgetRequests();
  const numbers = numbersOn(panel.page);
  const { keyboard } = panel.page;
  await tabTo(panel.page, numbers.toggle);
  await keyboard.press('Enter');
  await tabTo(panel.page, numbers.entry(/\+1 512-555-0147/));
  await expect.poll(() => litUp(crm.page)).toBe('+1 512-555-0147');
  for (let step = 0; step < 8; step += 1) await keyboard.press('ArrowDown');
  await expect(numbers.entry(/\+1 303-555-0123/)).toBeFocused();
  await expect.poll(() => litUp(crm.page)).toBe(AWKWARD.firstRows[2]);
  await expect(crm.page.getByText(AWKWARD.firstRows[2])).toBeInViewport();
  await keyboard.press('End');
  await expect.poll(() => litUp(crm.page)).toBe(AWKWARD.inFrame);
  await keyboard.press('ArrowUp');
  await expect.poll(() => litUp(crm.page)).toBe(AWKWARD.firstRows[2]);
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(panel.status('In progress')).toBeVisible();
  const requests = await control.requests('/api/v1/calls/originate');
  expect(requests.map(({ body }) => new URLSearchParams(body).get('phoneNumber'))).toEqual([
    digitsOf(AWKWARD.firstRows[2]),
  ]);
  await expect.poll(() => litUp(crm.page)).toBe('');
  expect(await crm.dom()).toBe(before);
  await expect(crm.page.getByRole('textbox', { name: 'Remarks' })).toBeFocused();
});

test('a field is framed where it stands, and a link that names a record links the call to it', async ({
  panel,
  crm,
  control,
}) => {
  await crm.openPerson(OSKAR_LINDQVIST);
  await crm.page.getByRole('heading', { level: 1 }).evaluate((heading, recordId) => {
    heading.insertAdjacentHTML(
      'afterend',
      `<a href="tenfold://+14155550132?recordId=${recordId}&recordModule=Contact">Call about this</a>`,
    );
  }, MARCUS_REED.id);
  const numbers = numbersOn(panel.page);
  await panel.page.bringToFront();
  await numbers.toggle.click();
  await numbers.entry(/\+1 512-555-0150/).click();
  const field = crm.page.getByRole('textbox', { name: 'Assistant' });
  await expect(field).toHaveCSS('outline-style', 'solid');
  await expect(field).toHaveCSS('outline-style', 'none');
  await numbers.entry(/Call about this/).click();
  await expect.poll(() => litUp(crm.page)).toBe('Call about this');
  await numbers.region.getByRole('button', { name: 'Call +1 415-555-0132' }).click();
  await control.callThat('is linked to its record', ({ chosenRecordId }) => chosenRecordId === MARCUS_REED.id);
});

test('the list follows the page in front, and says what it cannot list', async ({ panel, crm, ringside, sandbox }) => {
  const numbers = numbersOn(panel.page);
  await crm.openPerson(JANE_COOPER);
  await panel.page.bringToFront();
  await numbers.toggle.click();
  await expect(numbers.entry(/\+1 512-555-1212/)).toBeVisible();
  await crm.page.getByRole('heading', { level: 1 }).evaluate((heading) => heading.after('Direct +1 303-555-0161'));
  await numbers.refresh.click();
  await expect(numbers.entry(/Direct \+1 303-555-0161/)).toBeVisible();

  await crm.openPerson(MARCUS_REED);
  await expect(numbers.entry(new RegExp(spaced(MARCUS_REED.phone).replace('+', '\\+')))).toBeVisible();
  await crm.page.goto(sandbox.crm);
  await crm.page.evaluate(() => {
    document.body.textContent = 'Nobody here';
  });
  await numbers.refresh.click();
  await expect(numbers.region.getByText('No phone numbers on this page')).toBeVisible();

  await crm.page.route('https://crm.example.com/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<h1>${JANE_COOPER.phone}</h1>` }),
  );
  await crm.page.goto('https://crm.example.com/');
  await expect(numbers.region.getByText('Ringside may not look for numbers on this site yet.')).toBeVisible();
  await expect(numbers.region.getByRole('button', { name: 'Site settings' })).toBeVisible();
  await expectAccessible(panel.page);
  await crm.page.goto('chrome://version');
  await expect(numbers.region.getByText('Chrome lets no extension look into this page.')).toBeVisible();
  const options = await ringside.openOptions();
  await options.confirmBeforeDialling.check();
  await crm.openPerson(JANE_COOPER);
  await panel.page.bringToFront();
  await numbers.entry(/\+1 512-555-1212/).press('Enter');
  await expect(panel.dialBox.getByRole('button', { name: 'Call now' })).toBeFocused();
});

// The test speaks to the worker itself, in the place of Chrome.
test('the shortcut opens the panel at the list, with the keyboard in it', { tag: '@living-worker' }, async ({
  panel,
  crm,
  ringside,
}) => {
  await crm.openPerson(JANE_COOPER);
  const options = await ringside.openOptions();
  await panel.page.close();
  await crm.page.bringToFront();
  const worker = await ringside.serviceWorker();
  await worker.evaluate(() => {
    // The keys themselves are Chrome's to press; this is the event that it raises.
    const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch(name: string): void } };
    onCommand.dispatch('numbers-on-page');
  });
  const focused = () =>
    options.page.evaluate(() => {
      const holder = chrome.extension.getViews({ type: 'popup' })[0]?.document.activeElement;
      return holder?.closest('li')?.textContent;
    });
  expect(await until('an entry with the focus', focused)).toContain(JANE_COOPER.phone);
});
