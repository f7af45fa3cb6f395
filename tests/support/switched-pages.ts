import { expect } from '@playwright/test';
import { AWKWARD } from '../sandbox/crm/awkward-lead.ts';
import { OSKAR_LINDQVIST } from '../sandbox/people.ts';
import type { Crm } from './crm.ts';

/** What is marked on the awkward lead's page: in a shadow root, in a frame, in links and in a table. */
export const oskarsMarks: readonly string[] = [
  OSKAR_LINDQVIST.phone,
  AWKWARD.inShadowRoot,
  AWKWARD.inFrame,
  'Call the workshop',
  AWKWARD.inLinks[1],
  AWKWARD.inLinks[2],
  ...AWKWARD.firstRows,
];

/** Expects these marks and no others, in the page and its frames. */
export async function expectMarks(crm: Crm, texts: readonly string[]): Promise<void> {
  await expect.poll(async () => (await crm.marks()).toSorted()).toEqual(texts.toSorted());
}

/** How many style sheets scripts gave to the page, its shadow roots and its frames. */
export async function givenSheets(crm: Crm): Promise<number> {
  const counts = crm.page.frames().map((frame) =>
    frame.evaluate(() => {
      const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      return [document, ...roots].reduce((sum, { adoptedStyleSheets }) => sum + adoptedStyleSheets.length, 0);
    }),
  );
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

/** Expects that the page is as if Ringside had never been there. */
export async function expectNothingOfRingside(crm: Crm): Promise<void> {
  await expectMarks(crm, []);
  await expect.poll(() => givenSheets(crm)).toBe(0);
}
