import * as v from 'valibot';
import type { CallDirection, CallStatus } from './model.ts';
import { failure, type Result, success } from './result.ts';

/** Leaves out what is null, missing or empty, so that inside a field is either there or not. */
export function present<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> };
export function present(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );
}

export const optionalText = v.nullish(v.string());
export const optionalFlag = v.nullish(v.boolean());

/**
 * Ids have no form that could be relied on: hex in v2, UUIDs from originate. A longer one would fit no message, and
 * what it names could then not even be put aside.
 */
export const idWire = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));

/** Any measured number; beyond what a number holds exactly, sums and times made of it would lie. */
export const amountWire = v.pipe(v.number(), v.minValue(-Number.MAX_SAFE_INTEGER), v.maxValue(Number.MAX_SAFE_INTEGER));

export const countWire = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A listening score; its scale differs from answer to answer (0.3, 43, 71.24), and null means that there is none. */
export const scoreWire = v.nullish(amountWire, null);

/** Server clocks that disagree make calls end before they begin: such a call lasted no time. */
export const durationWire = v.pipe(
  v.nullish(amountWire, 0),
  v.transform((duration) => Math.max(0, duration)),
);

/** What a `Date` can hold, in milliseconds. */
const lastTimeMs = 8.64e15;
const isoText = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

function timeOf(time: number | string): number {
  if (typeof time === 'number') return time;
  if (/^\d+$/.test(time)) return Number(time);
  return isoText.test(time) ? Date.parse(time) : Number.NaN;
}

/** Times come as ISO text, as milliseconds and as digits in a text; inside they are milliseconds. */
export const timeWire = v.pipe(
  v.union([v.number(), v.string()]),
  v.transform(timeOf),
  v.number(),
  v.minValue(-lastTimeMs),
  v.maxValue(lastTimeMs),
);

/** Locales come with underscores too; inside they are BCP 47, as `Intl` wants them. */
export function localeOf(locale: string | null | undefined): string | undefined {
  return locale?.replaceAll('_', '-');
}

const statusWords: ReadonlyMap<string, CallStatus> = new Map([
  ['queued', 'queued'],
  ['ringing', 'ringing'],
  ['in-progress', 'in-progress'],
  ['finished', 'finished'],
  ['completed', 'finished'],
  ['hangup', 'finished'],
]);

/** Brings the status words of v1 and v2 together; an unlisted word is kept beside `unknown`. */
export function statusOf(word: string): { status: CallStatus; statusWord: string } {
  return { status: statusWords.get(word.toLowerCase()) ?? 'unknown', statusWord: word };
}

/** A word other than the two documented ones is taken for outbound, which rings nobody. */
export const directionWire = v.pipe(
  v.string(),
  v.transform((word): CallDirection => (word.toLowerCase() === 'inbound' ? 'inbound' : 'outbound')),
);

/** Takes the value out of the wrapper in which most answers of v2 come. */
export function dataOf<T>(schema: v.GenericSchema<unknown, T>) {
  return v.pipe(
    v.object({ data: schema }),
    v.transform(({ data }) => data),
  );
}

/** Parses an answer; what does not fit becomes `bad-answer` with the field's path. */
export function parseAnswer<T>(schema: v.GenericSchema<unknown, T>, body: unknown): Result<T> {
  const parsed = v.safeParse(schema, body, { abortPipeEarly: true });
  if (parsed.success) return success(parsed.output);
  const issue = parsed.issues[0];
  const field = v.getDotPath(issue) ?? '(whole answer)';
  return failure('bad-answer', `${field}: ${issue.message}`, { field });
}
