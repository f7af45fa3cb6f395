import { useRef, useState } from 'preact/hooks';
import { withPersonAs } from '../../lib/lists/call-down-changes.ts';
import type { KnownList } from '../../lib/lists/known-list.ts';
import type { MessageError } from '../../lib/messages/contract.ts';
import type { Contact } from '../../lib/tenfold/model.ts';
import { useDesk } from './DeskProvider.tsx';

/** The last person who was taken out of a list, and what came of it. */
export interface LastRemoved {
  person: Contact;
  /** Where they stood among the others, from 0. */
  place: number;
  step: 'removed' | 'not-removed' | 'not-put-back' | 'not-shown';
  error?: MessageError;
}

/** Takes people out of a list, at once, and puts the last one back where they were. */
export function useListRemoval({ id: listId, contacts }: KnownList) {
  const desk = useDesk();
  const [last, setLast] = useState<LastRemoved>();
  const removing = useRef<Promise<boolean>>(undefined);

  async function remove(person: Contact): Promise<boolean> {
    const place = contacts.findIndex(({ id }) => id === person.id);
    setLast({ person, place, step: 'removed' });
    const answer = await desk.send('lists.removeContact', { listId, contactId: person.id });
    if (!answer.ok) setLast({ person, place, step: 'not-removed', error: answer.error });
    return answer.ok;
  }

  /** They have another id from now on. */
  async function settle(
    removed: Pick<LastRemoved, 'person' | 'place'>,
    { contactId, isShown }: { contactId: string; isShown: boolean },
  ): Promise<void> {
    if (!isShown) setLast({ ...removed, step: 'not-shown' });
    await desk
      .changeCallDown(listId, (kept) => withPersonAs(kept, removed.person.id, contactId))
      // Without room for it they are left to be called, which the agent sees.
      .catch(() => undefined);
  }

  async function putBack({ person, place }: LastRemoved): Promise<void> {
    setLast(undefined);
    // Put back before they are gone they would be there twice, or not at all.
    if ((await removing.current) === false) return;
    const { name, phoneNumbers } = person;
    const answer = await desk.send('lists.addContact', { listId, name, phoneNumbers, place });
    if (!answer.ok) setLast({ person, place, step: 'not-put-back', error: answer.error });
    else if (answer.data.state === 'added') await settle({ person, place }, answer.data);
  }

  function start(person: Contact): void {
    removing.current = remove(person);
  }

  return {
    last,
    remove: start,
    undo: () => {
      if (last) void putBack(last);
    },
    tryAgain: () => {
      if (last?.step === 'not-removed') start(last.person);
      if (last?.step === 'not-put-back') void putBack(last);
    },
  };
}
