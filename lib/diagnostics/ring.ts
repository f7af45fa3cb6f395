import type { Entry, Happening } from './entry.ts';

export const keptEntries = 500;
const keptForMs = 7 * 24 * 60 * 60_000;
/** Something that goes on happening is one line with a count, so that an outage does not push out how it began. */
const repeatedWithinMs = 60 * 60_000;
const lookedBack = 6;
const mostTimes = 9999;

/** What an agent did is told each time, however alike. */
function isRepeatable({ kind }: Happening): boolean {
  return kind !== 'dial' && kind !== 'account' && kind !== 'installed';
}

function isRepetition(entry: Entry, what: Happening, atMs: number): boolean {
  const isSame = JSON.stringify(entry.what) === JSON.stringify(what);
  return isSame && Math.abs(atMs - entry.lastAtMs) < repeatedWithinMs && entry.times < mostTimes;
}

/** Adds a happening; forgets what is older than a week and all but the newest five hundred. */
export function addEntry(entries: readonly Entry[], what: Happening, atMs: number): Entry[] {
  const recent = entries.filter(({ lastAtMs }) => Math.abs(atMs - lastAtMs) < keptForMs);
  const known = recent.findLastIndex(
    (entry, index) => index >= recent.length - lookedBack && isRepeatable(what) && isRepetition(entry, what, atMs),
  );
  if (known === -1) return [...recent, { firstAtMs: atMs, lastAtMs: atMs, times: 1, what }].slice(-keptEntries);
  return recent.map((entry, index) => (index === known ? { ...entry, lastAtMs: atMs, times: entry.times + 1 } : entry));
}
