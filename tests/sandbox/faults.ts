/** Faults that can be asked for: what goes wrong with the next requests to a path. */

/** Faults of the connection and of the server; most of them answer without having done anything. */
const PLAIN_KINDS = ['status', 'delay', 'drop-before', 'drop-after', 'no-answer', 'html'] as const;

/** Faults for which the work is done, and its good answer then made bad. */
const SPOILING_KINDS = [
  'cut-json',
  'wrong-types',
  'missing-fields',
  'extra-fields',
  'null-fields',
  'huge',
  'drip',
  'clock-off',
  'hostile',
] as const;

export const FAULT_KINDS = [...PLAIN_KINDS, ...SPOILING_KINDS] as const;

export type SpoilingKind = (typeof SPOILING_KINDS)[number];
export type FaultKind = (typeof FAULT_KINDS)[number];

/** Whether the fault makes a good answer bad. */
export function isSpoiling(kind: FaultKind): kind is SpoilingKind {
  return SPOILING_KINDS.some((each) => each === kind);
}

export interface Fault {
  /** Only requests of this method; all when left out. */
  readonly method?: string | undefined;
  /** Requests whose path starts with this; a part that begins with a colon stands for any (`/v2/calls/:id`). */
  readonly path: string;
  /** Only the path itself, and nothing below it. */
  readonly exact?: boolean | undefined;
  /** How many requests it still hits. */
  readonly count: number;
  readonly kind: FaultKind;
  readonly status?: number | undefined;
  readonly delayMs?: number | undefined;
  readonly retryAfterS?: number | undefined;
  /** `Retry-After` is the moment as an HTTP date, and not the seconds until then. */
  readonly retryAfterDate?: boolean | undefined;
  readonly body?: unknown;
  /** The one key, wherever it stands, that is dropped, nulled or changed; all that are meant when left out. */
  readonly field?: string | undefined;
  /** What `hostile` writes; markup and addresses of its own when left out. */
  readonly text?: string | undefined;
  /** How far the server's clock is ahead; negative when it is behind. */
  readonly clockOffsetMs?: number | undefined;
}

export interface Faults {
  add(fault: Fault): void;
  /** The first fault that fits, used up by one; undefined when the request is to go through. */
  take(method: string, path: string): Fault | undefined;
  pending(): readonly Fault[];
  clear(): void;
}

function fitsPath(fault: Fault, path: string): boolean {
  if (!fault.path.includes('/:')) return fault.exact === true ? path === fault.path : path.startsWith(fault.path);
  const asked = path.split('/');
  const parts = fault.path.split('/');
  const fitsParts = parts.every((part, index) => (part.startsWith(':') ? asked[index] !== '' : part === asked[index]));
  return fitsParts && (fault.exact === true ? asked.length === parts.length : asked.length >= parts.length);
}

function fits(fault: Fault, method: string, path: string): boolean {
  return (fault.method === undefined || fault.method.toUpperCase() === method) && fitsPath(fault, path);
}

export function createFaults(): Faults {
  let pending: readonly Fault[] = [];

  function take(method: string, path: string): Fault | undefined {
    const hit = pending.find((fault) => fits(fault, method, path));
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
