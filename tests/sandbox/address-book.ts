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
  /** Takes the number away from the person; null when the person does not have it. */
  removeNumber(person: Person, phoneNumber: string): Person | null;
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

interface MatchTable {
  readonly set: AddressBook['setMatches'];
  /** Takes the person off the number. */
  readonly drop: (phoneNumber: string, id: string) => void;
  /** The identifiers of who was said to match; undefined when nobody said anything. */
  readonly of: (phoneNumber: string) => readonly string[] | undefined;
  readonly clear: () => void;
}

function createMatchTable(): MatchTable {
  const matches = new Map<string, readonly string[]>();
  const of = (phoneNumber: string): readonly string[] | undefined => matches.get(comparableDigits(phoneNumber));
  return {
    set: (phoneNumber, people) =>
      void matches.set(
        comparableDigits(phoneNumber),
        people.map((person) => person.id),
      ),
    drop: (phoneNumber, id) => {
      const ids = of(phoneNumber);
      if (ids === undefined) return;
      const others = ids.filter((each) => each !== id);
      matches.set(comparableDigits(phoneNumber), others);
    },
    of,
    clear: () => matches.clear(),
  };
}

/** The person without the number; null when the person does not have it. */
function withoutNumber(person: Person, phoneNumber: string): Person | null {
  const phone = isSameNumber(person.phone, phoneNumber) ? '' : person.phone;
  const mobile = isSameNumber(person.mobile, phoneNumber) ? '' : person.mobile;
  return phone === person.phone && mobile === person.mobile ? null : { ...person, phone, mobile };
}

/** Who has which number, looked up by its digits. */
function indexByNumber(people: Iterable<Person>): ReadonlyMap<string, readonly Person[]> {
  const index = new Map<string, readonly Person[]>();
  for (const person of people) {
    const numbers = new Set([person.phone, person.mobile].map(comparableDigits));
    for (const digits of numbers) if (digits !== '') index.set(digits, [...(index.get(digits) ?? []), person]);
  }
  return index;
}

export function createAddressBook(): AddressBook {
  const companies = createCompanyDirectory();
  const people = new Map<string, Person>();
  const matches = createMatchTable();
  let byNumber: ReadonlyMap<string, readonly Person[]> | null = null;

  function putPerson(person: Person): void {
    people.set(person.id, person);
    byNumber = null;
  }

  function reset(): void {
    companies.reset();
    people.clear();
    matches.clear();
    PEOPLE.forEach(putPerson);
  }

  function removeNumber(person: Person, phoneNumber: string): Person | null {
    const changed = withoutNumber(person, phoneNumber);
    if (changed === null) return null;
    putPerson(changed);
    matches.drop(phoneNumber, person.id);
    return changed;
  }

  function recordsOf({ chosenRecordId, phoneNumber }: Call): readonly Person[] {
    const chosen = chosenRecordId === null ? undefined : people.get(chosenRecordId);
    if (chosen !== undefined) return [chosen];
    const ids = matches.of(phoneNumber);
    if (ids !== undefined) return [...people.values()].filter((person) => ids.includes(person.id));
    byNumber ??= indexByNumber(people.values());
    return byNumber.get(comparableDigits(phoneNumber)) ?? [];
  }

  reset();
  return {
    person: (id) => people.get(id),
    people: () => [...people.values()],
    companies: companies.all,
    putPerson,
    companyNamed: companies.named,
    setMatches: matches.set,
    removeNumber,
    recordsOf,
    reset,
  };
}
