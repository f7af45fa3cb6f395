import type { Contact } from '../../lib/tenfold/model.ts';

/** A line of a list: a person with a number. Whoever has several numbers has a line for each. */
export interface PersonLine {
  id: string;
  contact: Contact;
  /** As it is dialled, or as it was written where that cannot be read. */
  number: string | undefined;
  /** The first line of this person, which also takes them out of the list. */
  isFirst: boolean;
}

/** The lines of a list, in its order. */
export function personLines(contacts: readonly Contact[]): PersonLine[] {
  return contacts.flatMap((contact) => {
    const numbers: (string | undefined)[] = contact.phoneNumbers.length > 0 ? contact.phoneNumbers : [undefined];
    return numbers.map((number, index) => ({
      id: index === 0 ? contact.id : `${contact.id} ${String(index)}`,
      contact,
      number,
      isFirst: index === 0,
    }));
  });
}
