import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Desk } from '../../lib/view/desk.ts';

const DeskContext = createContext<Desk | undefined>(undefined);

/** Gives every screen inside the desk it shows and asks. */
export function DeskProvider({ desk, children }: { desk: Desk; children: ComponentChildren }) {
  return <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>;
}

/** What to show and what can be asked for. Throws when a screen is mounted without it, which is a bug. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A screen needs a desk around it.');
  return desk;
}

/** Whether the worker has owed an answer for longer than anybody should look at nothing. */
export function useIsWaiting(): boolean {
  return useDesk().isWaiting.value;
}
