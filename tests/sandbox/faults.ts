/** Faults that can be asked for: what goes wrong with the next requests to a path. */

export type FaultKind = 'status' | 'delay' | 'drop-before' | 'drop-after' | 'no-answer';

export interface Fault {
  /** Only requests of this method; all when left out. */
  readonly method?: string | undefined;
  /** Requests whose path starts with this. */
  readonly path: string;
  /** How many requests it still hits. */
  readonly count: number;
  readonly kind: FaultKind;
  readonly status?: number | undefined;
  readonly delayMs?: number | undefined;
  readonly retryAfterS?: number | undefined;
  readonly body?: unknown;
}

export interface Faults {
  add(fault: Fault): void;
  /** The first fault that fits, used up by one; undefined when the request is to go through. */
  take(method: string, path: string): Fault | undefined;
  pending(): readonly Fault[];
  clear(): void;
}

export function createFaults(): Faults {
  let pending: readonly Fault[] = [];

  function take(method: string, path: string): Fault | undefined {
    const hit = pending.find(
      (fault) => path.startsWith(fault.path) && (fault.method === undefined || fault.method.toUpperCase() === method),
    );
    pending = pending
      .map((fault) => (fault === hit ? { ...fault, count: fault.count - 1 } : fault))
      .filter((fault) => fault.count > 0);
    return hit;
  }

  return {
    add: (fault) => {
      pending = [...pending, { ...fault, path: fault.path.split('?')[0] ?? fault.path }];
    },
    take,
    pending: () => pending,
    clear: () => {
      pending = [];
    },
  };
}
