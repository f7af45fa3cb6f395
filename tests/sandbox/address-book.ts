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

interface CompanyDirectory {
  readonly all: () => readonly Company[];
  readonly named: AddressBook['companyNamed'];
  readonly reset: () => void;
}

function createCompanyDirectory(): CompanyDirectory {
  let companies = COMPANIES;
  return {
    all: () => companies,
    named: (asked) => {
      const name = asked.trim();
      if (name === '') return null;
      const known = companies.find((company) => company.name.toLowerCase() === name.toLowerCase());
      if (known !== undefined) return known;
      const made = { id: stableUuid(`Account ${name}`), name, phone: '', city: '', industry: '' };
      companies = [...companies, made];
      return made;
    },
    reset: () => {
      companies = COMPANIES;
    },
  };
}

function hasNumber(person: Person, phoneNumber: string): boolean {
  return isSameNumber(person.phone, phoneNumber) || isSameNumber(person.mobile, phoneNumber);
}

export function createAddressBook(): AddressBook {
  const companies = createCompanyDirectory();
  const people = new Map<string, Person>();
  const matches = new Map<string, readonly string[]>();

  function putPerson(person: Person): void {
    people.set(person.id, person);
  }

  function reset(): void {
    companies.reset();
    people.clear();
    matches.clear();
    PEOPLE.forEach(putPerson);
  }

  function setMatches(phoneNumber: string, records: readonly Person[]): void {
    const ids = records.map((record) => record.id);
    matches.set(comparableDigits(phoneNumber), ids);
  }

  function recordsOf({ chosenRecordId, phoneNumber }: Call): readonly Person[] {
    const chosen = chosenRecordId === null ? undefined : people.get(chosenRecordId);
    if (chosen !== undefined) return [chosen];
    const ids = matches.get(comparableDigits(phoneNumber));
    return [...people.values()].filter((person) => ids?.includes(person.id) ?? hasNumber(person, phoneNumber));
  }

  reset();
  return {
    person: (id) => people.get(id),
    people: () => [...people.values()],
    companies: companies.all,
    putPerson,
    companyNamed: companies.named,
    setMatches,
    recordsOf,
    reset,
  };
}
