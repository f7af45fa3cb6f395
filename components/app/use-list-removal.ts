import { useRef, useState } from 'preact/hooks';
import type { MessageError } from '../../lib/messages/contract.ts';
import type { Contact } from '../../lib/tenfold/model.ts';
import { useDesk } from './DeskProvider.tsx';

/** The last person who was taken out of a list, and what came of it. */
export interface LastRemoved {
  person: Contact;
  step: 'removed' | 'not-removed' | 'not-put-back';
  error?: MessageError;
}

/** Takes people out of a list, at once, and puts the last one back. */
export function useListRemoval(listId: string) {
  const desk = useDesk();
  const [last, setLast] = useState<LastRemoved>();
  const removing = useRef<Promise<boolean>>(undefined);

  async function remove(person: Contact): Promise<boolean> {
    setLast({ person, step: 'removed' });
    const answer = await desk.send('lists.removeContact', { listId, contactId: person.id });
    if (!answer.ok) setLast({ person, step: 'not-removed', error: answer.error });
    return answer.ok;
  }

  async function putBack(person: Contact): Promise<void> {
    setLast(undefined);
    // Put back before they are gone they would be there twice, or not at all.
    if ((await removing.current) === false) return;
    const { name, phoneNumbers } = person;
    const answer = await desk.send('lists.addContact', { listId, name, phoneNumbers });
    if (!answer.ok) setLast({ person, step: 'not-put-back', error: answer.error });
  }

  function start(person: Contact): void {
    removing.current = remove(person);
  }

  return {
    last,
    remove: start,
    undo: () => {
      if (last) void putBack(last.person);
    },
    tryAgain: () => {
      if (last?.step === 'not-removed') start(last.person);
      if (last?.step === 'not-put-back') void putBack(last.person);
    },
  };
}
