import '../../support/i18n.ts';
import { describe, expect, it } from 'vitest';
import { connectionWords, noTrouble, type Reach } from '../../../components/app/connection-words.ts';
import { elapsedMs } from '../../../components/app/line-phase.ts';
import { intentWords } from '../../../components/call/intent-words.ts';
import { readingWords } from '../../../components/dial/reading-words.ts';
import { signInWords } from '../../../components/session/sign-in-words.ts';
import { numberWords } from '../../../components/ui/phone-words.ts';
import { createTimeWords, elapsedWords } from '../../../components/ui/time-words.ts';
import type { Connection } from '../../../lib/settings/schemas.ts';
import { callFixture } from '../../fixtures/calls.ts';
import { nowMs } from '../../fixtures/desk.ts';

const online: Reach = { isOnline: true };
const words = createTimeWords({ locale: 'en-US' }, 'en');

describe('a refused sign-in says what to do', () => {
  it.each([
    ['refused', /email or the password/],
    ['signed-out', /email or the password/],
    ['offline', /Options → Server/],
    ['not-found', /does not answer like Tenfold/],
    ['bad-answer', /does not answer like Tenfold/],
    ['server', /Try again/],
    ['no-answer', /Try again/],
  ] as const)('%s', (code, words) => {
    expect(signInWords(code)).toMatch(words);
  });

  it('and does not blame the password when the server was changed', () => {
    expect(signInWords('refused', 'apiAddress')).toMatch(/server was changed/);
  });
});

describe('the connection', () => {
  it('is not mentioned while it works', () => {
    expect(connectionWords({ state: 'ok' }, online, nowMs, words)).toEqual(noTrouble);
  });

  it('says what is wrong and when the next try is', () => {
    expect(
      connectionWords({ state: 'offline', nextTryAtMs: nowMs + 11_200 }, { isOnline: false }, nowMs, words),
    ).toEqual({
      sentence: 'No network.',
      promise: 'Ringside keeps trying.',
      countdown: 'Next try in 12 seconds.',
    });
    expect(connectionWords({ state: 'trouble', failure: 'server', status: 503 }, online, nowMs, words)).toEqual({
      sentence: 'Tenfold has trouble (503).',
      promise: 'Ringside keeps trying.',
      countdown: 'Trying again…',
    });
  });
});

describe('the countdown to the next try', () => {
  const counted = (state: 'trouble' | 'full', leftMs: number): string =>
    connectionWords({ state, nextTryAtMs: nowMs + leftMs }, online, nowMs, words).countdown;

  it('says that it is under way instead of counting the last second, or from then on', () => {
    expect(counted('trouble', 1001)).toBe('Next try in 2 seconds.');
    for (const leftMs of [1000, 0, -4000]) expect(counted('trouble', leftMs)).toBe('Trying again…');
  });

  it('is none for a full disk, which is looked at every other second', () => {
    expect(counted('full', 2000)).toBe('Trying again…');
  });
});

describe('a connection that is not there', () => {
  const say = (connection: Connection, reach: Reach) => connectionWords(connection, reach, nowMs, words).sentence;

  it('is Tenfold’s when this machine has a network, and Chrome’s when Chrome keeps Ringside from the host', () => {
    expect(say({ state: 'offline', failure: 'offline' }, online)).toMatch(/^Tenfold cannot be reached/);
    const blocked = say({ state: 'offline', failure: 'offline' }, { ...online, blockedHost: 'api.tenfold.com' });
    expect(blocked).toMatch(/does not let Ringside reach api\.tenfold\.com.*administrator/);
  });

  it('is not to blame for a full disk', () => {
    expect(say({ state: 'full' }, online)).toMatch(/storage is full/);
  });
});

describe('times and numbers', () => {
  it('counts like a clock', () => {
    expect(elapsedWords(127_900)).toBe('02:07');
    expect(elapsedWords(3_725_000)).toBe('1:02:05');
    expect(elapsedWords(-5)).toBe('00:00');
  });

  it("counts by the server's clock from the connection, and stops at the end", () => {
    const call = callFixture({ connectedAtMs: nowMs - 10_000 });
    expect(elapsedMs({ key: 'x', number: '', call }, nowMs, 2000)).toBe(12_000);
    const ended = { ...call, status: 'finished' as const, endedAtMs: nowMs };
    expect(elapsedMs({ key: 'x', number: '', call: ended }, nowMs + 60_000, 2000)).toBe(10_000);
  });

  it('spaces numbers for reading', () => {
    expect(numberWords('+15125551212')).toBe('+1 512-555-1212');
    expect(numberWords('+493023125014')).toBe('+49 3023125014');
    expect(numberWords('+3542312501')).toBe('+354 2312501');
    expect(numberWords('anonymous')).toBe('anonymous');
  });

  it('shows what would be dialled, or why not', () => {
    const reading = { number: '+15125551212', display: '+1 512-555-1212', national: '', country: 'US' };
    expect(readingWords({ kind: 'number', ...reading })).toBe('+1 512-555-1212 · United States');
    expect(readingWords({ kind: 'refused', reason: 'star-code' })).toMatch(/on the phone itself/);
  });

  it('says whether somebody may have been called', () => {
    expect(intentWords({ state: 'not-placed', failure: 'offline' })).toMatch(/nobody was called/);
    expect(intentWords({ state: 'unknown' })).toMatch(/may still have been placed/);
  });
});
