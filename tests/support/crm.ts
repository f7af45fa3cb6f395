import { expect, type Page } from '@playwright/test';
import type { Person } from '../sandbox/people.ts';
import { until } from './until.ts';

/** Where a marked number stands, in the page's own pixels. */
interface Spot {
  x: number;
  y: number;
}

/** The texts of all marked numbers of the page, as `CSS.highlights` holds them. */
function readMarks(): string[] {
  const texts: string[] = [];
  CSS.highlights.get('ringside-number')?.forEach((mark) => {
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    texts.push(range.toString());
  });
  return texts;
}

/** The middle of the first marked number whose text is `wanted`; scrolled into view. */
function findMark(wanted: string): Spot | undefined {
  let spot: Spot | undefined;
  CSS.highlights.get('ringside-number')?.forEach((mark) => {
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    if (spot !== undefined || range.toString() !== wanted) return;
    mark.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const [box] = range.getClientRects();
    if (box !== undefined) spot = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  return spot;
}

/** The demo CRM in a page. Marks are found as they are drawn: the page's own text is not touched. */
export function crmOn(page: Page, address: string) {
  const addressOf = (person: Person) =>
    `${address}/index.php?module=${person.module}s&action=DetailView&record=${person.id}`;
  const spotOf = (number: string) => until(`a mark on ${number}`, () => page.evaluate(findMark, number));

  return {
    page,
    addressOf,
    openList: () => page.goto(`${address}/index.php?module=Contacts&action=index`),
    openPerson: async (person: Person) => {
      await page.goto(addressOf(person));
      await expect(page.getByRole('heading', { level: 1, name: person.name })).toBeVisible();
    },
    /** The marked numbers, as they are written. */
    marks: () => page.evaluate(readMarks),
    /** Moves the pointer onto a marked number, as it is written. */
    pointAt: async (number: string) => {
      const { x, y } = await spotOf(number);
      await page.mouse.move(x, y);
    },
    /** Clicks a marked number, as it is written, like a person: the browser trusts the event. */
    clickNumber: async (number: string) => {
      const { x, y } = await spotOf(number);
      await page.mouse.click(x, y);
    },
  };
}

export type Crm = ReturnType<typeof crmOn>;
