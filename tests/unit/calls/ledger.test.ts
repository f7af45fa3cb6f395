import { describe, expect, it } from 'vitest';
import { addIntent, findTwins, repeatedIntent, settleIntents, stateAfterFailure } from '../../../lib/calls/ledger.ts';
import type { ApiCall } from '../../../lib/tenfold/model.ts';
import type { FailureCode } from '../../../lib/tenfold/result.ts';
import { dialIntent, listedCall, startMs } from '../../support/samples.ts';

const nobody: ReadonlySet<string> = new Set();
const sameNumber = (one: string, other: string): boolean => one.slice(-10) === other.slice(-10);
const outbound = (change: Partial<ApiCall> = {}): ApiCall => listedCall({ direction: 'outbound', ...change });
const settle = (intent = dialIntent(), listed: ApiCall[] = [], afterMs = 1000, inFlight = nobody) =>
  settleIntents([intent], listed, inFlight, sameNumber, startMs + afterMs)[0];

describe('the same wish twice', () => {
  const wish = (change: object) => ({ id: 'other', number: '+15125551212', atMs: startMs + 3999, ...change });

  it('is the same click, however late its message arrives again', () => {
    const again = { id: 'click', number: '+15125550000', atMs: startMs + 60_000 };
    expect(repeatedIntent([dialIntent()], again, nobody)?.id).toBe('click');
  });

  it('is the same number within four seconds, as with a double click or two tabs', () => {
    expect(repeatedIntent([dialIntent()], wish({}), nobody)?.id).toBe('click');
    expect(repeatedIntent([dialIntent({ state: 'placed' })], wish({}), nobody)?.id).toBe('click');
  });

  it('is not the same number after four seconds', () => {
    expect(repeatedIntent([dialIntent()], wish({ atMs: startMs + 4000 }), nobody)).toBeUndefined();
  });

  it('is the same when its message waited for a new worker, and another one overtook it', () => {
    const before = wish({ atMs: startMs - 5000 });
    expect(repeatedIntent([dialIntent()], before, nobody)?.id).toBe('click');
  });

  it('is not the same after a clock was set back', () => {
    expect(repeatedIntent([dialIntent()], wish({ atMs: startMs - 15_000 }), nobody)).toBeUndefined();
  });

  it('is the same when its call is over by then, unless there was time to see that and call again', () => {
    const intents = [dialIntent({ state: 'placed', callId: 'own' })];
    const over = new Set(['own']);
    expect(repeatedIntent(intents, wish({ atMs: startMs + 999 }), over)?.id).toBe('click');
    expect(repeatedIntent(intents, wish({ atMs: startMs + 1000 }), over)).toBeUndefined();
  });

  it('is not another number', () => {
    expect(repeatedIntent([dialIntent()], wish({ number: '+15125550000' }), nobody)).toBeUndefined();
  });

  it('is not a number whose call surely did not come about', () => {
    expect(repeatedIntent([dialIntent({ state: 'not-placed' })], wish({}), nobody)).toBeUndefined();
  });
});

describe('the ledger', () => {
  it('forgets after a day, and keeps the last fifty', () => {
    const yesterday = dialIntent({ id: 'yesterday', createdAtMs: startMs - 25 * 60 * 60_000 });
    expect(addIntent([yesterday], dialIntent()).map(({ id }) => id)).toEqual(['click']);
    const many = Array.from({ length: 60 }, (_, index) => dialIntent({ id: `click-${index}` }));
    expect(addIntent(many, dialIntent())).toHaveLength(50);
  });

  it.each<[FailureCode, string]>([
    ['offline', 'not-placed'],
    ['signed-out', 'not-placed'],
    ['refused', 'not-placed'],
    ['not-supported', 'not-placed'],
    ['not-found', 'not-placed'],
    ['rate-limited', 'not-placed'],
    ['server', 'posting'],
    ['bad-answer', 'posting'],
    ['unknown-outcome', 'posting'],
  ])('after "%s" an intent is %s', (code, state) => {
    expect(stateAfterFailure(code)).toBe(state);
  });
});

describe('an intent whose answer never came', () => {
  it('is placed when its call is in the list', () => {
    expect(settle(dialIntent(), [outbound({ id: 'found' })])).toMatchObject({ state: 'placed', callId: 'found' });
  });

  it('is placed by the same line written otherwise', () => {
    expect(settle(dialIntent(), [outbound({ phoneNumber: '5125551212' })])).toMatchObject({ state: 'placed' });
  });

  it.each([
    ['an inbound call', { direction: 'inbound' as const }],
    ['a call that began before', { startTimeMs: startMs - 2001 }],
    ['a call to another number', { phoneNumber: '15125550000' }],
  ])('is not placed by %s', (_what, change) => {
    expect(settle(dialIntent(), [outbound(change)])).toMatchObject({ state: 'posting' });
  });

  it('forgives the clocks two seconds', () => {
    expect(settle(dialIntent(), [outbound({ startTimeMs: startMs - 1999 })])).toMatchObject({ state: 'placed' });
  });

  it('waits six seconds for its call, then is unknown', () => {
    expect(settle(dialIntent(), [], 5999)).toMatchObject({ state: 'posting' });
    expect(settle(dialIntent(), [], 6000)).toMatchObject({ state: 'unknown' });
  });

  it('is not placed when the server had said that it failed', () => {
    expect(settle(dialIntent({ failure: 'server' }), [], 6000)).toMatchObject({ state: 'not-placed' });
  });

  it('is left alone while its request is under way', () => {
    const inFlight = new Set(['click']);
    expect(settle(dialIntent(), [outbound()], 60_000, inFlight)).toMatchObject({ state: 'posting' });
  });

  it('does not take the call of another intent, nor two the same', () => {
    const intents = [
      dialIntent({ id: 'done', state: 'placed', callId: 'taken' }),
      dialIntent({ id: 'first' }),
      dialIntent({ id: 'second' }),
    ];
    const listed = [outbound({ id: 'taken' }), outbound({ id: 'free' })];
    const settled = settleIntents(intents, listed, nobody, sameNumber, startMs + 1000);
    expect(settled.map(({ callId }) => callId)).toEqual(['taken', 'free', undefined]);
  });
});

describe('a call that comes late', () => {
  const late = outbound({ id: 'late', startTimeMs: startMs + 9000 });
  const given = (change: object) => dialIntent({ state: 'unknown', ...change });

  it('is that of the intent of which nobody knew', () => {
    expect(settle(given({}), [late], 12_000)).toMatchObject({ state: 'placed', callId: 'late' });
    expect(settle(given({}), [], 12_000)).toMatchObject({ state: 'unknown' });
  });

  it.each(['offline', 'server'] as const)('corrects what was made of "%s"', (code) => {
    const intent = given({ state: 'not-placed', failure: code });
    expect(settle(intent, [late], 12_000)).toMatchObject({ state: 'placed', callId: 'late' });
    expect(settle(intent, [], 12_000)).toMatchObject({ state: 'not-placed' });
  });

  it('is not that of an intent that was refused, nor of one from long before', () => {
    const muchLater = outbound({ startTimeMs: startMs + 60_001 });
    expect(settle(given({}), [muchLater], 62_000)).toMatchObject({ state: 'unknown' });
    expect(settle(given({ state: 'not-placed', failure: 'refused' }), [late])).toMatchObject({ state: 'not-placed' });
    expect(settle(given({}), [late], 600_001)).toMatchObject({ state: 'unknown' });
  });

  it('is not that of an intent after which the number was dialled again', () => {
    const again = dialIntent({ id: 'again', state: 'placed', callId: 'own', createdAtMs: startMs + 8000 });
    const settled = settleIntents([given({}), again], [late], nobody, sameNumber, startMs + 12_000);
    expect(settled).toMatchObject([{ state: 'unknown' }, { callId: 'own' }]);
  });
});

describe('a call that is one too many', () => {
  const placed = dialIntent({ state: 'placed', callId: 'own' });
  const own = outbound({ id: 'own' });
  const twin = outbound({ id: 'twin', startTimeMs: startMs + 500 });
  const twinsOf = (intents = [placed], listed = [own, twin]) => [...findTwins(intents, listed, sameNumber)];

  it('is a second one to the number, placed by nobody', () => {
    expect(twinsOf()).toEqual(['twin']);
  });

  it('is not one that began ten seconds later: that was dialled on the phone', () => {
    expect(twinsOf([placed], [own, outbound({ id: 'twin', startTimeMs: startMs + 10_000 })])).toEqual([]);
  });

  it('is not the call of another intent, nor one that may still be its', () => {
    expect(twinsOf([placed, dialIntent({ id: 'again', state: 'placed', callId: 'twin' })])).toEqual([]);
    expect(twinsOf([placed, dialIntent({ id: 'again' })])).toEqual([]);
  });

  it("is not the intent's own call under another id", () => {
    expect(twinsOf([placed], [twin])).toEqual([]);
  });
});
