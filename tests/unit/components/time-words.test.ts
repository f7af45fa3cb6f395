import { describe, expect, it } from 'vitest';
import { createTimeWords, type TimeSettings } from '../../../components/ui/time-words.ts';

/** 20:04 on 11 March in Chicago, 02:04 on the 12th in Berlin. */
const timeMs = Date.UTC(2026, 2, 12, 1, 4);
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

const american: TimeSettings = { timezone: 'America/Chicago', locale: 'en-US' };
const german: TimeSettings = { timezone: 'Europe/Berlin', locale: 'de-DE' };

function wordsFor(settings: TimeSettings) {
  const { date, time, moment, ago, number } = createTimeWords(settings, 'en');
  // Between the time and "PM" browsers put one of several kinds of space.
  const plain = (text: string): string => text.replace(/\s/gu, ' ');
  return {
    date: (ms: number) => plain(date(ms)),
    time: (ms: number) => plain(time(ms)),
    moment: (ms: number, nowMs: number) => plain(moment(ms, nowMs)),
    ago: (ms: number, nowMs: number) => plain(ago(ms, nowMs)),
    number,
  };
}

describe('a time of day', () => {
  it.each([
    ['hh', '8:04 PM'],
    ['hh:mm a', '8:04 PM'],
    ['HH', '20:04'],
    ['HH:mm', '20:04'],
    ['?', '8:04 PM'],
  ])('follows the format %s', (timeFormat, text) => {
    expect(wordsFor({ ...american, timeFormat }).time(timeMs)).toBe(text);
  });

  it('is that of the time zone in the settings, also under an old name of it', () => {
    expect(wordsFor({ ...american, timezone: 'US/Pacific' }).time(timeMs)).toBe('6:04 PM');
    expect(wordsFor(german).time(timeMs)).toBe('2:04');
  });

  it('begins a day at 00, not at 24', () => {
    expect(wordsFor({ ...german, timeFormat: 'HH' }).time(Date.UTC(2026, 2, 11, 23, 5))).toBe('00:05');
  });
});

describe('a date', () => {
  it.each([
    ['YYYY-MM-DD', '2026-03-11'],
    ['MM/DD/YY', '03/11/26'],
    ['D MMM YYYY', '11 Mar 2026'],
    ['dddd, MMMM D', 'Wednesday, March 11'],
    ['ddd D.M.', 'Wed 11.3.'],
    ['[Day] DD [of] MMMM', 'Day 11 of March'],
  ])('follows the pattern %s', (dateFormat, text) => {
    expect(wordsFor({ ...american, dateFormat }).date(timeMs)).toBe(text);
  });

  it.each(['', 'nonsense', 'YYYY-MM-DD HH:mm', 'Qo', 'YYYY'])('falls back for the pattern %j', (dateFormat) => {
    expect(wordsFor({ ...american, dateFormat }).date(timeMs)).toBe('Mar 11, 2026');
  });

  it('names months as the locale does', () => {
    expect(wordsFor({ ...german, dateFormat: 'D. MMMM YYYY' }).date(timeMs)).toBe('12. März 2026');
    expect(wordsFor({ locale: 'fa-IR', timezone: 'UTC', dateFormat: 'YYYY-MM-DD' }).date(timeMs)).toBe('2026-03-12');
  });
});

describe('a moment', () => {
  it('is only a time on the same day, and that day is the one of the time zone', () => {
    const nowMs = timeMs + 4 * hourMs;
    expect(wordsFor({ ...german, dateFormat: 'YYYY-MM-DD' }).moment(timeMs, nowMs)).toBe('2:04');
    expect(wordsFor({ ...american, dateFormat: 'YYYY-MM-DD' }).moment(timeMs, nowMs)).toBe('2026-03-11, 8:04 PM');
    expect(wordsFor(american).moment(timeMs, nowMs)).toBe('Mar 11, 8:04 PM');
  });
});

describe('how long ago', () => {
  it.each([
    [20_000, 'this minute'],
    [5 * 60_000, '5 minutes ago'],
    [3 * hourMs, '3 hours ago'],
    [25 * hourMs, 'yesterday'],
    [47 * hourMs, '2 days ago'],
    [30 * dayMs, '30 days ago'],
    [40 * dayMs, '2026-01-30'],
  ])('%i ms', (pastMs, text) => {
    const words = wordsFor({ ...american, dateFormat: 'YYYY-MM-DD' });
    expect(words.ago(timeMs - pastMs, timeMs)).toBe(text);
  });

  it('keeps to the language of the sentence around it', () => {
    expect(wordsFor(german).ago(timeMs - 3 * dayMs, timeMs)).toBe('3 days ago');
  });
});

describe('settings that are none', () => {
  it('give way to the browser without a word', () => {
    const wrong = { timezone: 'Mars/Olympus', locale: 'not a locale', dateFormat: '%%', timeFormat: '' };
    expect(wordsFor(wrong).moment(timeMs, timeMs + 3 * dayMs)).toBe(wordsFor({}).moment(timeMs, timeMs + 3 * dayMs));
  });

  it('are read with underscores, as Tenfold may write locales', () => {
    expect(wordsFor({ locale: 'de_DE' }).number(1234.5)).toBe('1.234,5');
  });
});
