import { AWKWARD } from '../sandbox/crm/awkward-lead.ts';
import { JANE_COOPER, OSKAR_LINDQVIST } from '../sandbox/people.ts';
import type { Crm } from '../support/crm.ts';
import { expect, test } from '../support/fixtures.ts';
import { givenSheets } from '../support/switched-pages.ts';

/** What is marked on the awkward lead's page before it grows. */
const awkwardMarks = [
  OSKAR_LINDQVIST.phone,
  AWKWARD.inShadowRoot,
  AWKWARD.inFrame,
  'Call the workshop',
  AWKWARD.inLinks[1],
  AWKWARD.inLinks[2],
  ...AWKWARD.firstRows,
];

const sorted = (texts: readonly string[]) => [...texts].sort();

async function expectMarks(crm: Crm, texts: readonly string[]): Promise<void> {
  await expect.poll(async () => sorted(await crm.marks())).toEqual(sorted(texts));
}

test('nothing is marked while nobody is signed in, and everything as soon as somebody is', async ({
  crm,
  signedOutPanel,
}) => {
  await crm.openPerson(JANE_COOPER);
  expect(await crm.marks()).toEqual([]);
  await signedOutPanel.signInToDemo();
  await crm.page.reload();
  await expectMarks(crm, [JANE_COOPER.phone, JANE_COOPER.mobile]);
});

test('split, framed, shadowed, linked and listed numbers are marked, and no other digits', async ({ panel, crm }) => {
  await expect(panel.phoneNumber).toBeVisible();
  await crm.openPerson(OSKAR_LINDQVIST);
  await expectMarks(crm, awkwardMarks);
});

test('marks are drawn as a line, in frames and shadow roots too, and scripts of the page find no style for it', async ({
  panel,
  crm,
}) => {
  await expect(panel.phoneNumber).toBeVisible();
  await crm.openPerson(OSKAR_LINDQVIST);
  await expectMarks(crm, awkwardMarks);
  expect(await crm.markLines()).toEqual(['underline']);
  expect(await givenSheets(crm)).toBe(0);
});

test('a site that was not granted is left alone', async ({ panel, crm, ringside }) => {
  await expect(panel.phoneNumber).toBeVisible();
  const foreign = await ringside.context.newPage();
  await foreign.route('https://crm.example.com/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<h1>${JANE_COOPER.phone}</h1>` }),
  );
  await foreign.goto('https://crm.example.com/');
  await expect(foreign.getByRole('heading', { name: JANE_COOPER.phone })).toBeVisible();
  await crm.openPerson(JANE_COOPER);
  await expectMarks(crm, [JANE_COOPER.phone, JANE_COOPER.mobile]);
  expect(await foreign.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('numbers that a table loads later are marked as they come', async ({ panel, crm }) => {
  await expect(panel.phoneNumber).toBeVisible();
  await crm.openPerson(OSKAR_LINDQVIST);
  await expectMarks(crm, awkwardMarks);
  await crm.page.getByRole('button', { name: 'Load more' }).click();
  await expectMarks(crm, [...awkwardMarks, ...AWKWARD.loadedRows]);
});

test('a number that the page rewrites is marked as it reads now', async ({ panel, crm }) => {
  await expect(panel.phoneNumber).toBeVisible();
  await crm.openPerson(JANE_COOPER);
  await expectMarks(crm, [JANE_COOPER.phone, JANE_COOPER.mobile]);
  await crm.page.getByText(JANE_COOPER.phone).evaluate((cell) => {
    if (cell.firstChild) cell.firstChild.nodeValue = 'New: +1 303-555-0161';
  });
  await expectMarks(crm, ['+1 303-555-0161', JANE_COOPER.mobile]);
});

test('a form that is being edited is left alone', async ({ panel, crm }) => {
  await expect(panel.phoneNumber).toBeVisible();
  await crm.openPerson(JANE_COOPER);
  await expectMarks(crm, [JANE_COOPER.phone, JANE_COOPER.mobile]);
  await crm.page.getByRole('link', { name: 'Edit' }).click();
  await expect(crm.page.getByRole('textbox', { name: 'Office phone' })).toHaveValue(JANE_COOPER.phone);
  // Something markable that comes later: once it is marked, the form has been looked at and left.
  await crm.page.getByRole('heading', { level: 1 }).evaluate((heading) => {
    heading.after('Direct line +1 303-555-0161');
  });
  await expectMarks(crm, ['+1 303-555-0161']);
});

for (const person of [JANE_COOPER, OSKAR_LINDQVIST]) {
  test(`marking leaves the DOM of ${person.name}'s page as it was, to the letter`, async ({ crm, signedOutPanel }) => {
    const isAwkward = person === OSKAR_LINDQVIST;
    const loadMore = crm.page.getByRole('button', { name: 'Load more' });
    await crm.openPerson(person);
    const before = await crm.dom();
    if (isAwkward) await loadMore.click();
    const grownBefore = await crm.dom();
    expect(await crm.marks()).toEqual([]);

    await signedOutPanel.signInToDemo();
    await crm.page.reload();
    await expectMarks(crm, isAwkward ? awkwardMarks : [person.phone, person.mobile]);
    expect(await crm.dom()).toBe(before);
    if (isAwkward) {
      await loadMore.click();
      await expectMarks(crm, [...awkwardMarks, ...AWKWARD.loadedRows]);
      expect(await crm.dom()).toBe(grownBefore);
    }
  });
}

test('the chip is in the page only while it is shown', async ({ panel, crm }) => {
  await expect(panel.phoneNumber).toBeVisible();
  await crm.openPerson(JANE_COOPER);
  await expectMarks(crm, [JANE_COOPER.phone, JANE_COOPER.mobile]);
  const before = await crm.dom();
  await crm.pointAt(JANE_COOPER.phone);
  await expect.poll(() => crm.hasChip('Call +1 512-555-1212')).toBe(true);
  expect(await crm.dom()).not.toContain('Call +1');
  await crm.page.mouse.move(2, 2);
  await expect.poll(() => crm.dom()).toBe(before);
});
