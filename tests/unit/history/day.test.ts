import { describe, expect, it } from 'vitest';
import { dayOf, startOfDay } from '../../../lib/history/day.ts';

/** Clocks that change at or near midnight, in both directions. */
const nightOwls = [
  ['America/Sao_Paulo', 2018],
  ['America/Havana', 2026],
  ['Asia/Amman', 2021],
  ['America/Santiago', 2018],
  ['Asia/Beirut', 2026],
  ['Africa/Cairo', 2026],
  ['Pacific/Apia', 2012],
] as const;

describe('a day whose clocks change in the night', () => {
  it.each(nightOwls)('of %s in %d begins at the first moment that is its own', (zone, year) => {
    for (let timeMs = Date.UTC(year, 0, 1); timeMs < Date.UTC(year + 1, 0, 1); timeMs += 86_400_000) {
      const day = new Date(timeMs).toISOString().slice(0, 10);
      const startMs = Number(startOfDay(day, zone));
      expect([dayOf(startMs, zone), dayOf(startMs - 1, zone) < day]).toEqual([day, true]);
    }
  });
});
