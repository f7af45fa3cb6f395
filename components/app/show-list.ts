import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

const nowhere = (): void => undefined;

/** Carries the way to a contact list down to whatever screen has just made one. */
export const ShowList = createContext<(listId: string) => void>(nowhere);

/** Brings "Lists" in front with this list open. */
export function useShowList(): (listId: string) => void {
  return useContext(ShowList);
}
