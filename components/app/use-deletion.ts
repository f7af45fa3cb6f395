import { useState } from 'preact/hooks';
import type { KnownList } from '../../lib/lists/known-list.ts';
import type { MessageError } from '../../lib/messages/contract.ts';
import { useDesk } from './DeskProvider.tsx';

export interface Deletion {
  /** The list that could not be deleted last, and is there again. */
  failed: { list: KnownList; error: MessageError } | undefined;
  isBusy: boolean;
  remove: (list: KnownList) => void;
}

/** Deletes lists. A list is gone from the screen at once; one that could not be deleted comes back. */
export function useDeletion(): Deletion {
  const desk = useDesk();
  const [failed, setFailed] = useState<Deletion['failed']>();
  const [underWay, setUnderWay] = useState(0);

  async function remove(list: KnownList): Promise<void> {
    setUnderWay((count) => count + 1);
    const answer = await desk.send('lists.remove', { listId: list.id });
    setUnderWay((count) => count - 1);
    setFailed((before) => {
      if (!answer.ok) return { list, error: answer.error };
      return before?.list.id === list.id ? undefined : before;
    });
  }

  return { failed, isBusy: underWay > 0, remove: (list) => void remove(list) };
}
