import type { KnownCall } from '../calls/call.ts';
import type { DialIntent } from '../calls/intent.ts';
import type { CallDown, CalledPerson, Outcome } from '../settings/stored-call-down.ts';
import type { Contact } from '../tenfold/model.ts';

/** What the rules look at beside the list itself. Times of intents are this machine's. */
export interface CallDownFacts {
  listId: string;
  contacts: readonly Contact[];
  /** What has been kept so far. */
  kept: CallDown;
  intents: readonly DialIntent[];
  calls: readonly KnownCall[];
  nowMs: number;
  /** Whom this panel is about to dial; the ledger does not know it yet. */
  dialling?: string | undefined;
}

/**
 * Where somebody stands.
 *
 * - `left`: still to be called.
 * - `calling`: the call is being placed, rings or runs.
 * - `called`: it is over, and nobody said what came of it.
 * - `unclear`: it is not known whether they were called; only the agent may decide to call again.
 * - `done`: has an outcome. `skipped`: passed over. `no-number`: cannot be called.
 */
export type Standing = 'left' | 'calling' | 'called' | 'unclear' | 'done' | 'skipped' | 'no-number';

/** One person of the list, with all that is known of calling them. */
export interface ListedPerson {
  contact: Contact;
  standing: Standing;
  kept: CalledPerson;
  /** The last call, while this session knows it. */
  call: KnownCall | undefined;
  /** What the call itself says came of it. */
  proposed: Outcome | undefined;
}

/** How many stand where; the parts add up to `total`. */
export interface Progress {
  /** Have an outcome, were called, or were skipped. */
  dealtWith: number;
  left: number;
  total: number;
}

export const nothingCalled: CallDown = { people: {} };

const untouched: CalledPerson = { attempts: 0 };

/** A call may be so much later than its intent, in milliseconds. */
const aheadMs = 15_000;

/** Who talks this long has reached somebody, and not a machine; in milliseconds. */
const talkMs = 20_000;

function prefixOf(listId: string, contactId: string): string {
  return `list:${listId}:${contactId}:`;
}

/**
 * The id of the wish to dial somebody that is kept as the last one. The ledger of dialling writes it down before the
 * request leaves, so that what came of it is known whatever is closed or killed in between.
 */
export function intentIdOf(listId: string, contactId: string, kept: CallDown): string {
  return `${prefixOf(listId, contactId)}${kept.people[contactId]?.attempts ?? 0}`;
}

/** Whether a wish to dial was made for somebody on a list. */
export function isIntentOf(intentId: string, listId: string, contactId: string): boolean {
  return intentId.startsWith(prefixOf(listId, contactId));
}

function followed(before: CalledPerson, attempt: number, { number, state, callId }: DialIntent): CalledPerson {
  const last = { number, state, ...(callId !== undefined && { callId }) };
  if (attempt > before.attempts) {
    const { remark } = before;
    const isNobodyCalled = state === 'not-placed';
    const stays = isNobodyCalled ? before : { ...(remark !== undefined && { remark }) };
    return { ...stays, attempts: attempt, last };
  }
  const isSame = before.last?.state === state && before.last.callId === callId;
  return attempt < before.attempts || isSame ? before : { ...before, last };
}

/** What is kept, brought up to what the ledger says; the same object if there is nothing new. */
export function withLedger({ listId, contacts, kept, intents }: CallDownFacts): CallDown {
  const people = { ...kept.people };
  for (const { id } of contacts) {
    const prefix = prefixOf(listId, id);
    for (const intent of intents) {
      const attempt = intent.id.startsWith(prefix) ? Number(intent.id.slice(prefix.length)) : Number.NaN;
      if (Number.isInteger(attempt)) people[id] = followed(people[id] ?? untouched, attempt, intent);
    }
  }
  const isSame = Object.entries(people).every(([id, person]) => person === kept.people[id]);
  return isSame ? kept : { ...kept, people };
}

function standingOf(person: CalledPerson, contact: Contact, facts: CallDownFacts): Standing {
  const { last, outcome, isSkipped, attempts } = person;
  const settled = outcome !== undefined ? 'done' : undefined;
  const untold = isSkipped ? 'skipped' : contact.phoneNumbers.length === 0 ? 'no-number' : 'left';
  if (facts.dialling === contact.id) return 'calling';
  const intent = facts.intents.find(({ id }) => id === `${prefixOf(facts.listId, contact.id)}${attempts}`);
  switch (last?.state) {
    case undefined:
    case 'not-placed':
      return settled ?? untold;
    case 'unknown':
      return settled ?? (isSkipped ? 'skipped' : 'unclear');
    case 'posting':
      return intent ? 'calling' : (settled ?? 'unclear');
    case 'placed': {
      const call = facts.calls.find(({ id }) => id === last.callId);
      const isAhead = intent !== undefined && facts.nowMs - intent.createdAtMs < aheadMs;
      if (call ? call.status !== 'finished' : isAhead) return 'calling';
      return settled ?? 'called';
    }
  }
}

/** What a finished call says came of it; undefined where it could be one thing or the other. */
export function proposedOutcome(call: KnownCall | undefined): Outcome | undefined {
  if (call?.status !== 'finished') return undefined;
  if (call.connectedAtMs === undefined) return 'no-answer';
  return (call.endedAtMs ?? 0) - call.connectedAtMs >= talkMs ? 'reached' : undefined;
}

/** Everybody on the list in its order. */
export function peopleOfList(facts: CallDownFacts): ListedPerson[] {
  const { people } = withLedger(facts);
  return facts.contacts.map((contact) => {
    const kept = people[contact.id] ?? untouched;
    const call = facts.calls.find(({ id }) => id === kept.last?.callId);
    return { contact, kept, call, standing: standingOf(kept, contact, facts), proposed: proposedOutcome(call) };
  });
}

/** Who is next: the first who is left. Nobody who was called, or may have been. */
export function nextPerson(people: readonly ListedPerson[]): ListedPerson | undefined {
  return people.find(({ standing }) => standing === 'left');
}

/** Whether somebody still asks for something: a call, or an outcome. */
export function isOpen({ standing }: ListedPerson): boolean {
  switch (standing) {
    case 'left':
    case 'calling':
    case 'called':
    case 'unclear':
      return true;
    case 'done':
    case 'skipped':
    case 'no-number':
      return false;
  }
}

export function progressOf(people: readonly ListedPerson[]): Progress {
  const counted = people.filter(({ standing }) => standing !== 'no-number');
  const left = counted.filter(({ standing }) => standing === 'left').length;
  return { dealtWith: counted.length - left, left, total: counted.length };
}
