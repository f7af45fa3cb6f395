import { readPreferences } from '../settings/read-in-force.ts';
import type { CallsState } from '../settings/schemas.ts';
import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import type { Tenfold } from '../tenfold/client.ts';
import type { ApiCall } from '../tenfold/model.ts';
import { type Failure, type Result, success } from '../tenfold/result.ts';
import { isActive, type KnownCall } from './call.ts';
import { diffCalls, isSurelyOver } from './diff.ts';
import { type CallEffect, effectsOf, markTold } from './effects.ts';
import type { DialIntent } from './intent.ts';
import { awaitsHandover, findTwins, isUnproven, type SameNumber, settleIntents } from './ledger.ts';
import type { Listing } from './listing.ts';
import { endVanished, markExtra, mergeCalls, reduceCall } from './reduce.ts';

export interface PollDeps {
  store: Store;
  list(userId: string, watermarkMs: number): Promise<Result<Listing>>;
  calls: Pick<Tenfold['calls'], 'get'>;
  toE164(number: string): Promise<string> | string;
  /** An E.164 number spaced for people. */
  display(number: string): string;
  sameNumber: SameNumber;
  /** Intents whose request is under way in this worker. */
  inFlight: ReadonlySet<string>;
  /** Calls that a command has changed since the given moment: what a poll saw of them may be older. */
  changedSince(momentMs: number): ReadonlySet<string>;
  now(): number;
}

/** What a poll found that somebody has to act on. */
export interface PollOutcome {
  effects: CallEffect[];
  /** Intents whose call has not been given yet what was typed for it: found in the list only now, as a rule. */
  placed: DialIntent[];
  isBusy: boolean;
  /** Set when the list arrived but a single call could not be read. */
  failure?: Failure;
}

/** What one round of requests has shown. */
interface Sighting {
  seen: ApiCall[];
  /** Calls the server says it does not have. */
  missing: ReadonlySet<string>;
  failure: Failure | undefined;
}

/** When a round was: by this machine's clock when it began, by the server's when the list was answered. */
interface Moment {
  startedMs: number;
  serverNowMs: number;
  clockOffsetMs: number;
}

const isNotice = ({ kind }: CallEffect): boolean => kind === 'notify-incoming';

const firstLookBackMs = 24 * 60 * 60_000;
/** Clocks this far apart make another day of it. */
const sameDayMs = 60_000;
const overlapMs = 10 * 60_000;

/** Where the next list may begin: nothing that still runs, and nothing of the last minutes, may be left out. */
function nextWatermark(calls: readonly KnownCall[], serverNowMs: number, before: number): number {
  const running = calls.filter(isActive).map((call) => call.startedAtMs);
  return Math.max(before, Math.min(serverNowMs - overlapMs, ...running));
}

/** Every write wakes every open page, so a poll that found nothing new writes nothing. */
function isWorthWriting(before: CallsState, after: CallsState): boolean {
  return (
    before.calls !== after.calls ||
    after.watermarkMs - before.watermarkMs > 60_000 ||
    Math.abs(after.clockOffsetMs - before.clockOffsetMs) > 1500
  );
}

/** Finds out what has become of the user's calls, once. */
export function createPoll(deps: PollDeps): () => Promise<Result<PollOutcome>> {
  const { store } = deps;

  /** The first list goes a day back by the server's clock, which is known only when the server has answered. */
  async function listFirst(userId: string, nowMs: number): Promise<Result<Listing>> {
    const listing = await deps.list(userId, nowMs - firstLookBackMs);
    if (!listing.ok) return listing;
    const { serverTimeMs = nowMs } = listing.data;
    return Math.abs(serverTimeMs - nowMs) < sameDayMs ? listing : deps.list(userId, serverTimeMs - firstLookBackMs);
  }

  /** Running and unclear calls are looked up singly, because lists carry no status. */
  async function lookUp(known: readonly KnownCall[], listed: readonly ApiCall[], nowMs: number): Promise<Sighting> {
    const byId = new Map(known.map((call) => [call.id, call]));
    const over = listed.filter((call) => byId.get(call.id)?.status === 'finished' || isSurelyOver(call, nowMs));
    const overIds = new Set(over.map((call) => call.id));
    const open = [...known.filter(isActive), ...listed].filter((call) => !overIds.has(call.id));
    const openIds = [...new Set(open.map((call) => call.id))];
    const answers = await Promise.all(openIds.map((id) => deps.calls.get(id)));
    const seen = [...over, ...answers.flatMap((answer) => (answer.ok ? [answer.data] : []))];
    const failures = answers.map((answer) => (answer.ok ? undefined : answer.error));
    const missing = new Set(openIds.filter((_, index) => failures[index]?.code === 'not-found'));
    return { seen, missing, failure: failures.find((error) => error !== undefined && error.code !== 'not-found') };
  }

  async function apply({ seen, missing }: Sighting, twins: ReadonlySet<string>, moment: Moment) {
    const { startedMs, serverNowMs, clockOffsetMs } = moment;
    const preferences = await readPreferences(store);
    const numbers = new Map<string, string>();
    for (const { phoneNumber } of seen) numbers.set(phoneNumber, await deps.toE164(phoneNumber));
    const effects: CallEffect[] = [];
    const state = await store.update(stored.calls, (before): CallsState => {
      const byId = new Map(before.calls.map((call) => [call.id, call]));
      const newer = deps.changedSince(startedMs);
      const events = diffCalls(before.calls, seen, serverNowMs).filter(({ call }) => !newer.has(call.id));
      const changed = events.map((event) => {
        const call = reduceCall(byId.get(event.call.id), event, (raw) => numbers.get(raw) ?? raw);
        const due = effectsOf(call, preferences).filter((effect) => !isNotice(effect));
        effects.push(...due);
        return markTold(
          { ...call, display: deps.display(call.number) },
          due.map(({ kind }) => kind),
        );
      });
      const merged = changed.length === 0 ? before.calls : mergeCalls(before.calls, changed);
      const calls = markExtra(endVanished(merged, missing, serverNowMs), twins);
      const watermarkMs = nextWatermark(calls, serverNowMs, before.watermarkMs);
      return isWorthWriting(before, { calls, watermarkMs, clockOffsetMs })
        ? { calls, watermarkMs, clockOffsetMs }
        : before;
    });
    // Owed until somebody has written down that it was shown: a worker may be stopped before it shows anything.
    const notices = state.calls.flatMap((call) => effectsOf(call, preferences)).filter(isNotice);
    return { effects: [...effects, ...notices], calls: state.calls };
  }

  /** A list can only tell of what was asked for before it: its age counts from when it was requested. */
  async function settle(
    listed: readonly ApiCall[],
    startedMs: number,
  ): Promise<{ all: DialIntent[]; placed: DialIntent[] }> {
    const all = await store.update(stored.intents, (before) => {
      if (!before.some((intent) => isUnproven(intent, startedMs))) return before;
      const after = settleIntents(before, listed, deps.inFlight, deps.sameNumber, startedMs);
      return after.every((intent, index) => intent === before[index]) ? before : after;
    });
    return { all, placed: all.filter((intent) => awaitsHandover(intent, deps.inFlight, startedMs)) };
  }

  return async () => {
    const account = await store.read(stored.account);
    if (account.state !== 'signed-in') return success({ effects: [], placed: [], isBusy: false });
    const startedMs = deps.now();
    const { calls: known, watermarkMs, clockOffsetMs } = await store.read(stored.calls);
    const { userId } = account;
    const isFirst = watermarkMs === 0;
    const listing = await (isFirst ? listFirst(userId, startedMs + clockOffsetMs) : deps.list(userId, watermarkMs));
    if (!listing.ok) return listing;
    const serverNowMs = listing.data.serverTimeMs ?? deps.now() + clockOffsetMs;
    // Measured now: the look-ups below may take seconds, which are not the clocks' difference.
    const moment = { startedMs, serverNowMs, clockOffsetMs: serverNowMs - deps.now() };
    const sighting = await lookUp(known, listing.data.calls, serverNowMs);
    const still = await store.read(stored.account);
    if (still.state !== 'signed-in' || still.userId !== userId) {
      return success({ effects: [], placed: [], isBusy: false });
    }
    const { all, placed } = await settle(listing.data.calls, startedMs);
    const twins = findTwins(all, listing.data.calls, deps.sameNumber);
    const { effects, calls } = await apply(sighting, twins, moment);
    const isBusy = calls.some(isActive) || all.some((intent) => intent.state === 'posting');
    const { failure } = sighting;
    return success({ effects, placed, isBusy, ...(failure === undefined ? {} : { failure }) });
  };
}
