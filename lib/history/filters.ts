import { type Day, endOfDay, startOfDay } from './day.ts';
import { kindOf, type PastCall, type PastCallKind, titleOf } from './past-call.ts';

/** Which calls of those that are known the agent wants to see. */
export interface CallFilters {
  kind: PastCallKind | 'all';
  /** First and last day, both included; empty for no bound. */
  from: Day;
  to: Day;
  /** Digits of the number, however they are written. */
  number: string;
}

export const noFilters: CallFilters = { kind: 'all', from: '', to: '', number: '' };

/** How many of the filters are set. */
export function filterCount(filters: CallFilters): number {
  return [filters.kind !== 'all', filters.from !== '', filters.to !== '', filters.number !== ''].filter(Boolean).length;
}

/** The bounds of the days in epoch milliseconds, by the calendar of the user's time zone. */
export function spanOf({ from, to }: CallFilters, timeZone: string | undefined): { fromMs: number; untilMs: number } {
  return {
    fromMs: startOfDay(from, timeZone) ?? Number.NEGATIVE_INFINITY,
    untilMs: endOfDay(to, timeZone) ?? Number.POSITIVE_INFINITY,
  };
}

/** Digits as they can be compared: without signs, and without the zeros before a national or international number. */
function plainDigits(written: string): string {
  return written.replaceAll(/\D/g, '').replace(/^0+/, '');
}

/** A test for calls; made once for a whole list. */
export function filterBy(filters: CallFilters, timeZone: string | undefined): (call: PastCall) => boolean {
  const { fromMs, untilMs } = spanOf(filters, timeZone);
  const digits = plainDigits(filters.number);
  return (call) =>
    (filters.kind === 'all' || kindOf(call) === filters.kind) &&
    call.startedAtMs >= fromMs &&
    call.startedAtMs < untilMs &&
    (digits === '' || plainDigits(call.number).includes(digits));
}

/** Words and "quoted phrases" of a search as its terms; quotes that nothing closes reach to the end. */
export function termsOf(text: string): string[] {
  return [...text.matchAll(/["“”]([^"“”]*)["“”]?|([^\s"“”]+)/g)]
    .map(([, phrase, word]) => (phrase ?? word ?? '').trim())
    .filter((term) => term !== '');
}

/** Whether what is known of a call already holds all terms; only the server knows notes and what was said. */
export function holdsTerms(call: PastCall, terms: readonly string[]): boolean {
  const words = [titleOf(call), ...call.records.map(({ name }) => name), call.number, call.display].join('\n');
  const text = words.toLowerCase();
  return terms.every((term) => text.includes(term.toLowerCase()));
}
