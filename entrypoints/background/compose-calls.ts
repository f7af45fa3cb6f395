import { createActions } from '../../lib/calls/actions.ts';
import type { createChangeLog } from '../../lib/calls/change-log.ts';
import { createDial } from '../../lib/calls/dial.ts';
import { createGiveUp } from '../../lib/calls/give-up.ts';
import { createListing } from '../../lib/calls/listing.ts';
import { createPoll } from '../../lib/calls/poll.ts';
import { createWatcher } from '../../lib/calls/watcher.ts';
import { createOwedCount } from '../../lib/history/owed-count.ts';
import type { createDrafts } from '../../lib/notes/drafts.ts';
import type { Outbox } from '../../lib/notes/outbox.ts';
import { sameNumber, toE164 } from '../../lib/phone/verdict/api-numbers.ts';
import { display } from '../../lib/phone/verdict/display.ts';
import type { DialledFrom } from '../../lib/records/dialled-from.ts';
import type { Usage } from '../../lib/session/usage.ts';
import type { Store } from '../../lib/settings/store.ts';
import { createBadge } from './badge.ts';
import type { composeApi } from './compose-api.ts';
import { createOutcomeHandler } from './outcome.ts';

export interface CallParts {
  store: Store;
  api: Pick<ReturnType<typeof composeApi>, 'tenfold' | 'unasked' | 'kept'>;
  drafts: ReturnType<typeof createDrafts>;
  outbox: Outbox;
  usage: Usage;
  changes: ReturnType<typeof createChangeLog>;
  dialledFrom: DialledFrom;
  /** The country in which numbers without a plus are read. */
  country: () => Promise<string>;
  now: () => number;
}

const later = (run: () => void, delayMs: number): void => void setTimeout(run, delayMs);

/** Source: V1 / Calls / Starting a new Call: country code first, no plus. */
const toDialString = (number: string): string => number.replace('+', '');

/** Calls from the wish to dial to the wrap-up: watching, dialling, controls. */
export function composeCalls(parts: CallParts) {
  const { store, drafts, outbox, usage, country, changes, dialledFrom, now } = parts;
  const { tenfold, unasked } = parts.api;
  const inFlight = new Set<string>();
  const onChanged = (callId: string): void => changes.note(callId);
  const owed = createOwedCount({ store, kept: parts.api.kept, now });
  const updateBadge = createBadge(store, owed, now);
  const outcome = createOutcomeHandler({ store, drafts, outbox, dialledFrom, usage, updateBadge, now });
  const poll = createPoll({
    store,
    list: createListing(unasked.calls),
    calls: unasked.calls,
    toE164: async (number) => toE164(number, await country()),
    display,
    sameNumber,
    inFlight,
    changedSince: (momentMs) => changes.since(momentMs),
    now,
  });
  const giveUp = createGiveUp({ store, inFlight, now, later });
  const watcher = createWatcher({
    store,
    poll,
    giveUp,
    act: (found) => outcome.act(found),
    now,
    random: Math.random,
    later,
  });
  const dial = createDial({
    store,
    calls: tenfold.calls,
    inFlight,
    toDialString,
    onPlaced: (intent) => outcome.placed(intent),
    giveUp,
    now,
  });
  return { watcher, dial, owed, updateBadge, actions: createActions({ store, calls: tenfold.calls, onChanged }) };
}
