import { AWKWARD } from '../sandbox/crm/awkward-lead.ts';
import { JANE_COOPER, OSKAR_LINDQVIST } from '../sandbox/people.ts';
import { extensionsPage, setPolicy } from '../support/chrome-pages.ts';
import { type Crm, crmOn } from '../support/crm.ts';
import { test as base, expect } from '../support/fixtures.ts';
import { readInScript } from '../support/script-world.ts';
import { expectMarks, expectNothingOfRingside, givenSheets, oskarsMarks } from '../support/switched-pages.ts';

const janesMarks = [JANE_COOPER.phone, JANE_COOPER.mobile];

const test = base.extend<{
  /** The same CRM by another name, which is another site to the browser; Oskar's page is open. */
  localCrm: Crm;
}>({
  localCrm: async ({ ringside, sandbox, panel }, use) => {
    await expect(panel.phoneNumber).toBeVisible();
    const crm = crmOn(await ringside.context.newPage(), sandbox.crm.replace('127.0.0.1', 'localhost'));
    await crm.openPerson(OSKAR_LINDQVIST);
    await expectMarks(crm, oskarsMarks);
    await use(crm);
  },
});

test('"Not on this site" switches an open page off at once and for good, and back on', async ({ panel, localCrm }) => {
  const refuse = panel.page.getByRole('button', { name: 'Not on this site' });
  const allow = panel.page.getByRole('button', { name: 'Find numbers on this site' });
  const before = await localCrm.dom();
  await refuse.click();
  await expect(panel.page.getByRole('paragraph').filter({ hasText: 'leaves localhost alone' })).toBeVisible();
  await expectNothingOfRingside(localCrm);
  expect(await localCrm.dom()).toBe(before);
  await localCrm.page.reload();
  await expect(allow).toBeVisible();
  await localCrm.openPerson(OSKAR_LINDQVIST);
  await expect.poll(() => givenSheets(localCrm)).toBe(0);

  // Whoever changes their mind again and again gets what they chose last.
  await allow.click();
  await refuse.click();
  await allow.click();
  await expectMarks(localCrm, oskarsMarks);
  await expect.poll(() => localCrm.markLines()).toEqual(['underline']);
});

test('a wildcard in the options leaves a whole domain alone, and other sites as they are', async ({
  ringside,
  localCrm,
  crm,
}) => {
  await crm.openPerson(JANE_COOPER);
  await expectMarks(crm, janesMarks);
  const { page } = await ringside.openOptions();
  await page.getByRole('textbox', { name: 'Site to leave alone' }).fill('*.localhost');
  await page.getByRole('button', { name: 'Leave alone' }).click();
  await expectNothingOfRingside(localCrm);
  await expectMarks(crm, janesMarks);
  await page.getByRole('button', { name: 'Allow *.localhost again' }).click();
  await expectMarks(localCrm, oskarsMarks);
});

test('access withdrawn on Chrome’s own page ends marks, chip and listeners at once; access granted brings them', async ({
  ringside,
  sandbox,
  control,
  localCrm,
}) => {
  const chromePage = extensionsPage(ringside.context, ringside.extensionId);
  await chromePage.withholdSites();
  await expectNothingOfRingside(localCrm);
  await chromePage.allowSite(`http://${new URL(sandbox.address).hostname}/*`);
  await chromePage.allowSite('http://localhost/*');
  await expectMarks(localCrm, oskarsMarks);

  const { x, y } = await localCrm.spotOf(OSKAR_LINDQVIST.phone);
  const before = await localCrm.dom();
  await localCrm.page.bringToFront();
  await localCrm.page.mouse.move(x, y);
  await expect.poll(() => localCrm.dom()).not.toBe(before);
  await chromePage.withdrawSite('http://localhost/*');
  await expectNothingOfRingside(localCrm);
  expect(await localCrm.dom()).toBe(before);
  await control.forgetRequests();
  await localCrm.page.mouse.click(x, y);

  await chromePage.allowSite('http://localhost/*');
  await localCrm.clickNumber(AWKWARD.firstRows[0]);
  await expect.poll(() => control.requests('/api/v1/calls/originate')).toHaveLength(1);
});

test('the administrator’s list wins, is locked, and no script in a page can read it; a bad entry spoils nothing', async ({
  ringside,
  panel,
  localCrm,
}) => {
  const { context, extensionId } = ringside;
  await setPolicy(context, extensionId, {
    refusedSites: ['localhost', 'no site'],
    grantedSites: ['*.crm.example.com'],
  });
  await expectNothingOfRingside(localCrm);
  await expect(panel.page.getByText('Your administrator switched Ringside off on localhost.')).toBeVisible();
  await expect(panel.page.getByRole('button', { name: 'Find numbers on this site' })).toHaveCount(0);

  const { page } = await ringside.openOptions();
  const locked = page.getByRole('list', { name: 'Not on these sites' }).getByRole('listitem');
  await expect(locked).toHaveText('localhostSet by your administrator');
  await expect(locked.getByRole('button')).toHaveCount(0);
  await expect(page.getByText('names no site and is left out: “no site”')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Allow *.crm.example.com' })).toBeVisible();

  for (const area of ['managed', 'local', 'session', 'sync'])
    expect(await readInScript(localCrm.page, extensionId, area), area).toMatch('not allowed from this context');

  await setPolicy(context, extensionId, {});
  await expect(locked).toHaveCount(0);
  await expectMarks(localCrm, oskarsMarks);
});
