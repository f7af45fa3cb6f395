import type { Page } from '@playwright/test';
import { AWKWARD } from '../sandbox/crm/awkward-lead.ts';
import { OSKAR_LINDQVIST } from '../sandbox/people.ts';
import { extensionsPage } from '../support/chrome-pages.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectMarks, oskarsMarks } from '../support/switched-pages.ts';

/** What goes wrong in a page and its frames from now on, as its console shows it. */
function troubleOn(page: Page): string[] {
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.push(message.text());
  });
  return trouble;
}

test('a new version takes over in open pages, quietly, and each number is marked and dialled once', async ({
  ringside,
  panel,
  control,
  crm,
}) => {
  await expect(panel.phoneNumber).toBeVisible();
  await crm.openPerson(OSKAR_LINDQVIST);
  await expectMarks(crm, oskarsMarks);
  const dom = await crm.dom();
  const { x, y } = await crm.spotOf(AWKWARD.firstRows[0]);
  await crm.page.bringToFront();
  await crm.page.mouse.move(x, y);
  await expect.poll(() => crm.dom()).not.toBe(dom);
  const trouble = troubleOn(crm.page);
  await control.forgetRequests();

  await extensionsPage(ringside.context, ringside.extensionId).update();
  // Nobody touches the page: chip and marks of the old version go, and those of the new come.
  await expect.poll(() => crm.dom()).toBe(dom);
  await expectMarks(crm, oskarsMarks);
  expect(await crm.markLines()).toEqual(['underline']);
  expect(await control.requests('/api/v1/calls/originate')).toEqual([]);

  await crm.page.getByRole('button', { name: 'Load more' }).click();
  await expectMarks(crm, [...oskarsMarks, ...AWKWARD.loadedRows]);
  await crm.clickNumber(AWKWARD.inFrame);
  const later = await ringside.openPanel();
  await expect(later.status('In progress')).toBeVisible();
  expect(await control.requests('/api/v1/calls/originate')).toHaveLength(1);
  expect(trouble).toEqual([]);
});

test('a page into which the script is put again and again has each mark once, and a click dials once', async ({
  panel,
  control,
  crm,
}) => {
  await expect(panel.phoneNumber).toBeVisible();
  await crm.openPerson(OSKAR_LINDQVIST);
  await expectMarks(crm, oskarsMarks);
  await control.forgetRequests();
  await panel.page.evaluate(async (address) => {
    const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url === address);
    const target = { tabId: tab?.id ?? 0, allFrames: true };
    for (const files of [['number-finder.js'], ['number-finder.js']])
      await chrome.scripting.executeScript({ target, files });
  }, crm.page.url());
  await crm.page.getByRole('button', { name: 'Load more' }).click();
  await expectMarks(crm, [...oskarsMarks, ...AWKWARD.loadedRows]);
  await crm.clickNumber(AWKWARD.inFrame);
  await expect(panel.status('In progress')).toBeVisible();
  expect(await control.requests('/api/v1/calls/originate')).toHaveLength(1);
});
