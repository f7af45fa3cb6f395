import type { ReadonlySignal } from '@preact/signals';
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Desk } from '../../lib/view/desk.ts';
import { createPatience } from './patience.ts';

interface Seat {
  desk: Desk;
  isWaiting: ReadonlySignal<boolean>;
}

const SeatContext = createContext<Seat | undefined>(undefined);

/** Gives every screen inside the desk it shows and asks. */
export function DeskProvider({ desk, children }: { desk: Desk; children: ComponentChildren }) {
  const seat = useMemo(() => {
    const { send, isWaiting } = createPatience(desk.send);
    return { desk: { ...desk, send }, isWaiting };
  }, [desk]);
  return <SeatContext.Provider value={seat}>{children}</SeatContext.Provider>;
}

function useSeat(): Seat {
  const seat = useContext(SeatContext);
  if (!seat) throw new Error('A screen needs a desk around it.');
  return seat;
}

/** What to show and what can be asked for. Throws when a screen is mounted without it, which is a bug. */
export function useDesk(): Desk {
  return useSeat().desk;
}

/** Whether the worker has owed an answer for longer than a second. */
export function useIsWaiting(): boolean {
  return useSeat().isWaiting.value;
}
