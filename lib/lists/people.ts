import type { Contact } from '../tenfold/model.ts';
import type { KnownList, NewPerson } from './known-list.ts';

/** Reads a number as E.164; what cannot be read stays as written. */
export type ReadNumber = (number: string) => string;

/** A name on one line, without spaces around it. */
export function tidyName(name: string): string {
  return name.replaceAll(/\s+/g, ' ').trim();
}

/** Numbers as E.164, each once however it was written; what holds no digit is none. */
export function distinctNumbers(numbers: readonly string[], readNumber: ReadNumber): string[] {
  return [...new Set(numbers.filter((number) => /\d/.test(number)).map(readNumber))];
}

/**
 * People as they go into a new list: those of one name are one person, as Tenfold merges them, and nobody is called
 * twice, so a number belongs to whoever had it first. Whoever has no number left is left out, and whoever has no name
 * is named by the number.
 */
export function mergedPeople(
  people: readonly NewPerson[],
  readNumber: ReadNumber,
  display: (number: string) => string,
): NewPerson[] {
  const taken = new Set<string>();
  const merged = new Map<string, NewPerson>();
  for (const person of people) {
    const fresh = distinctNumbers(person.phoneNumbers, readNumber).filter((number) => !taken.has(number));
    const [first] = fresh;
    if (first === undefined) continue;
    for (const number of fresh) taken.add(number);
    const name = tidyName(person.name) || display(first);
    merged.set(name, { name, phoneNumbers: [...(merged.get(name)?.phoneNumbers ?? []), ...fresh] });
  }
  return [...merged.values()];
}

/** Who in a list has this number. */
function holderOf(list: KnownList, number: string): Contact | undefined {
  return list.contacts.find(({ phoneNumbers }) => phoneNumbers.includes(number));
}

/**
 * What has to be done to put somebody into a list.
 *
 * - `already`: it has all these numbers; `name` is whose the first of them is.
 * - `more-numbers`: it has somebody of that name, who gets the numbers that are new.
 * - `new`: nobody of that name, and these numbers are new.
 */
export type Addition =
  | { kind: 'already'; name: string }
  | { kind: 'more-numbers'; contactId: string; person: NewPerson }
  | { kind: 'new'; person: NewPerson };

/** Decides how somebody comes into a list; undefined for somebody without any number. */
export function additionTo(list: KnownList, wish: NewPerson, readNumber: ReadNumber): Addition | undefined {
  const numbers = distinctNumbers(wish.phoneNumbers, readNumber);
  const [first] = numbers;
  if (first === undefined) return undefined;
  const phoneNumbers = numbers.filter((number) => holderOf(list, number) === undefined);
  if (phoneNumbers.length === 0) return { kind: 'already', name: holderOf(list, first)?.name ?? '' };
  const person = { name: tidyName(wish.name), phoneNumbers };
  const namesake = list.contacts.find(({ name }) => name === person.name);
  return namesake ? { kind: 'more-numbers', contactId: namesake.id, person } : { kind: 'new', person };
}
