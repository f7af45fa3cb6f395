import type { Restraint } from '../settings/restraint.ts';
import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import { failure, type Result } from '../tenfold/result.ts';
import type { ApiAnswer, SendRequest } from '../tenfold/transport.ts';

export interface RestraintDeps {
  store: Store;
  now(): number;
  /** Between 0 and 1. */
  random(): number;
  /** Resolves after this many milliseconds. */
  pause(delayMs: number): Promise<void>;
}

type Wait = NonNullable<Restraint>;

/** Browsers that were all told the same moment come back within this, and not at once. */
const spreadMs = 1000;
/** After the wait requests go one after the other, this far apart, for so long. */
const apartMs = 750;
const easingMs = 5000;

/** How long the server still wants to be left alone. */
function waitLeftMs({ sinceMs, waitMs }: Wait, nowMs: number): number {
  // Before it began: the clock was set back, and nobody knows how far.
  return nowMs < sinceMs ? 0 : Math.max(0, sinceMs + waitMs - nowMs);
}

function isEasedOff({ sinceMs, waitMs }: Wait, nowMs: number): boolean {
  return nowMs < sinceMs || nowMs >= sinceMs + waitMs + easingMs;
}

/**
 * Keeps `Retry-After` for everything at once: whichever request was told to wait, until then nothing leaves that
 * nobody has just clicked for, and what has gathered by then does not leave in one go: the first answer is awaited.
 *
 * Written to storage, because a worker that starts within the wait has to keep it as well.
 */
export function createRestraint(send: SendRequest, deps: RestraintDeps) {
  const { store } = deps;
  let turn: Promise<unknown> = Promise.resolve();
  let lastSentMs = 0;

  function after(answer: Result<ApiAnswer>, before: Restraint): Restraint {
    const nowMs = deps.now();
    const leftMs = before === null ? 0 : waitLeftMs(before, nowMs);
    if (!answer.ok && (answer.error.retryAfterMs ?? 0) > 0) {
      const { code, status, retryAfterMs = 0 } = answer.error;
      const waitMs = retryAfterMs + deps.random() * spreadMs;
      return waitMs <= leftMs ? before : { sinceMs: nowMs, waitMs, code, ...(status === undefined ? {} : { status }) };
    }
    if (before === null || leftMs > 0) return before;
    return answer.ok && !isEasedOff(before, nowMs) ? before : null;
  }

  /** For what somebody has just asked for, and would rather be refused than wait. */
  const asked: SendRequest = async (request, signal) => {
    const answer = await send(request, signal);
    await store.update(stored.restraint, (before) => after(answer, before));
    return answer;
  };

  async function sendInTurn(...[request, signal]: Parameters<SendRequest>): Promise<Result<ApiAnswer>> {
    const restraint = await store.read(stored.restraint);
    if (restraint === null) return asked(request, signal);
    const leftMs = waitLeftMs(restraint, deps.now());
    if (leftMs > 0) {
      const { code, status } = restraint;
      const more = { retryAfterMs: leftMs, ...(status === undefined ? {} : { status }) };
      return failure(code, 'the server asked to be left alone', more);
    }
    const earlyMs = Math.min(apartMs, lastSentMs + apartMs - deps.now());
    if (earlyMs > 0) await deps.pause(earlyMs);
    lastSentMs = deps.now();
    return asked(request, signal);
  }

  /** For what Ringside does by itself. */
  const unasked: SendRequest = async (request, signal) => {
    if ((await store.read(stored.restraint)) === null) return asked(request, signal);
    const answer = turn.then(() => sendInTurn(request, signal));
    turn = answer.catch(() => undefined);
    return answer;
  };

  return { asked, unasked };
}
