import { useState } from 'preact/hooks';
import type { TypedPerson } from '../lists/PersonForm.tsx';

/** What was typed of people who are not in their lists yet, by the list's id; lives as long as the panel. */
export type TypedPeople = Map<string, TypedPerson>;

const nothing: TypedPerson = { name: '', number: '' };

/** What is typed of somebody who is to come into a list: whoever looks at another list meanwhile finds it again. */
export function useTypedPerson(people: TypedPeople, listId: string) {
  const [typed, setTyped] = useState(people.get(listId) ?? nothing);

  function type(next: TypedPerson): void {
    if (next.name === '' && next.number === '') people.delete(listId);
    else people.set(listId, next);
    setTyped(next);
  }

  return { typed, type, clear: () => type(nothing) };
}
