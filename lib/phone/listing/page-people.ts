import type { Caution } from '../verdict/caution.ts';
import type { PageNumber } from './page-numbers.ts';

/** Somebody on a page, as they would go into a list. */
export interface PagePerson {
  /** The first of their numbers, which nobody else on the page has. */
  id: string;
  /** Empty where the page does not say for sure. */
  name: string;
  numbers: { number: string; display: string }[];
  /** What the page says around the first number. */
  around: string;
  /** Why one of the numbers is dialled only after an explicit yes: no number for a list. */
  caution?: Caution;
}

const longestListName = 80;

/** What browsers and CRMs put behind the name of a page. */
const behindTitle = /\s+[|–—·»-]\s+.*$/su;

function personOf({ number, display, name = '', before, shown, after, caution }: PageNumber): PagePerson {
  const around = `${before}${shown}${after}`.trim();
  return { id: number, name, numbers: [{ number, display }], around, ...(caution && { caution }) };
}

/** The same number once: where the page says whose it is, else where it stands first. */
function eachOnce(numbers: readonly PageNumber[]): PageNumber[] {
  const byNumber = new Map<string, PageNumber>();
  for (const entry of numbers) {
    const known = byNumber.get(entry.number);
    if (!known || (known.name === undefined && entry.name !== undefined)) byNumber.set(entry.number, entry);
  }
  return [...byNumber.values()];
}

/** The people of a page in its order. Numbers in one row or card under one name are one person's. */
export function peopleOf(numbers: readonly PageNumber[]): PagePerson[] {
  const people: PagePerson[] = [];
  const byHolder = new Map<string, PagePerson>();
  for (const entry of eachOnce(numbers)) {
    const key = entry.holder !== undefined && entry.name !== undefined && `${entry.holder}\n${entry.name}`;
    const known = key && !entry.caution ? byHolder.get(key) : undefined;
    if (known) {
      known.numbers.push({ number: entry.number, display: entry.display });
      continue;
    }
    const person = personOf(entry);
    people.push(person);
    if (key && !entry.caution) byHolder.set(key, person);
  }
  return people;
}

/** What a list made from a page is called until somebody says otherwise: the page's title without the CRM's name. */
export function listNameOf(title: string): string {
  const words = title.replaceAll(/\s+/g, ' ').trim();
  const name = words.replace(behindTitle, '') || words;
  return name.slice(0, longestListName).trim();
}
