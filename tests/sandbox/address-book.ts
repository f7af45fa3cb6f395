/** The people and companies of the demo CRM as they are now, and which of them match a phone number. */
import type { Call } from './call.ts';
import { COMPANIES, type Company } from './companies.ts';
import { stableUuid } from './identifiers.ts';
import { PEOPLE, type Person } from './people.ts';
import { comparableDigits, isSameNumber } from './phone-numbers.ts';

export interface AddressBook {
  person(id: string): Person | undefined;
  people(): readonly Person[];
  companies(): readonly Company[];
  /** Adds the person, or replaces the one with the same id. */
  putPerson(person: Person): void;
  /** The company of that name, made if there is none; null for an empty name. */
  companyNamed(name: string): Company | null;
  /** From now on exactly these people match the number, whatever numbers they have. */
  setMatches(phoneNumber: string, people: readonly Person[]): void;
  /** The records of a call: the chosen one, or all that match its number. */
  recordsOf(call: Call): readonly Person[];
  reset(): void;
}

export function createAddressBook(): AddressBook {
  const people = new Map<string, Person>();
  const companies = new Map<string, Company>();
  const matches = new Map<string, readonly string[]>();

  function reset(): void {
    people.clear();
    companies.clear();
    matches.clear();
    for (const person of PEOPLE) people.set(person.id, person);
    for (const company of COMPANIES) companies.set(company.id, company);
  }

  function companyNamed(name: string): Company | null {
    if (name.trim() === '') return null;
    const known = [...companies.values()].find((company) => company.name.toLowerCase() === name.trim().toLowerCase());
    if (known !== undefined) return known;
    const made = { id: stableUuid(`Account ${name.trim()}`), name: name.trim(), phone: '', city: '', industry: '' };
    companies.set(made.id, made);
    return made;
  }

  function matching(phoneNumber: string): readonly Person[] {
    const ids = matches.get(comparableDigits(phoneNumber));
    const numbered = (person: Person) =>
      isSameNumber(person.phone, phoneNumber) || isSameNumber(person.mobile, phoneNumber);
    return [...people.values()].filter((person) => ids?.includes(person.id) ?? numbered(person));
  }

  function recordsOf(call: Call): readonly Person[] {
    const chosen = call.chosenRecordId === null ? undefined : people.get(call.chosenRecordId);
    return chosen === undefined ? matching(call.phoneNumber) : [chosen];
  }

  reset();
  return {
    person: (id) => people.get(id),
    people: () => [...people.values()],
    companies: () => [...companies.values()],
    putPerson: (person) => void people.set(person.id, person),
    companyNamed,
    setMatches: (phoneNumber, records) =>
      void matches.set(
        comparableDigits(phoneNumber),
        records.map((record) => record.id),
      ),
    recordsOf,
    reset,
  };
}
