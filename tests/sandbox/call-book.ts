/** The calls the sandbox knows. A call is brought up to the present whenever it is read. */
import { advance, type Call } from './call.ts';

export interface CallBook {
  /** The call as it is now; undefined when there is none with this id. */
  get(id: string): Call | undefined;
  /** Every call of the organisation as it is now, newest first. */
  all(): readonly Call[];
  put(call: Call): void;
  reset(): void;
}

/** `seed` gives the calls there are at the start and after each reset; `now` is in epoch milliseconds. */
export function createCallBook(seed: () => readonly Call[], now: () => number): CallBook {
  const calls = new Map<string, Call>();

  function get(id: string): Call | undefined {
    const known = calls.get(id);
    if (known === undefined) return undefined;
    const current = advance(known, now());
    calls.set(id, current);
    return current;
  }

  function put(call: Call): void {
    calls.set(call.id, call);
  }

  function reset(): void {
    calls.clear();
    for (const call of seed()) put(call);
  }

  function all(): readonly Call[] {
    return [...calls.keys()]
      .reverse()
      .map((id) => get(id))
      .filter((call) => call !== undefined)
      .toSorted((one, other) => other.startedAtMs - one.startedAtMs);
  }

  reset();
  return { get, all, put, reset };
}
