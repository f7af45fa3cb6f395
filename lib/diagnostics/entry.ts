import * as v from 'valibot';
import { contract, type MessageName } from '../messages/contract.ts';
import type { StoredItem } from '../settings/item.ts';
import { failureCode } from '../settings/schemas.ts';
import { pathPattern } from './path-pattern.ts';

const code = v.exactOptional(failureCode);
const status = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(599)));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999));
const lastDigits = v.pipe(v.string(), v.regex(/^\d{0,2}$/));
const pattern = v.pipe(
  v.string(),
  v.check((path) => path === pathPattern(path)),
);
const messageName = v.custom<MessageName>((name) => typeof name === 'string' && Object.hasOwn(contract, name));
export const errorName = v.picklist([
  'Error',
  'TypeError',
  'RangeError',
  'SyntaxError',
  'DOMException',
  'NotKeptError',
]);
const kindOf = <K extends string>(kind: K) => ({ kind: v.literal(kind) });

/**
 * Everything that can be written into the log. A text of somebody's fits nowhere: each field is one of a few words, a
 * small number, an address of the API without ids, or the last two digits of a number.
 */
export const happeningSchema = v.variant('kind', [
  v.strictObject({ ...kindOf('worker-started') }),
  v.strictObject({
    ...kindOf('installed'),
    why: v.picklist(['install', 'update', 'chrome_update', 'shared_module_update']),
  }),
  v.strictObject({ ...kindOf('account'), state: v.picklist(['signed-in', 'acting', 'signed-out', 'expired', 'none']) }),
  v.strictObject({ ...kindOf('token'), state: v.picklist(['renewed', 'not-renewed']), code }),
  v.strictObject({ ...kindOf('poll'), state: v.picklist(['ok', 'offline', 'trouble', 'full']), code, status }),
  v.strictObject({
    ...kindOf('request'),
    method: v.picklist(['GET', 'POST', 'PUT', 'DELETE']),
    path: pattern,
    code: failureCode,
    status,
  }),
  v.strictObject({
    ...kindOf('dial'),
    state: v.picklist(['posting', 'placed', 'not-placed', 'unknown']),
    lastDigits,
    code,
  }),
  v.strictObject({ ...kindOf('note'), state: v.picklist(['saved', 'waiting', 'conflict']), code }),
  v.strictObject({ ...kindOf('sites'), allowed: count, refused: count }),
  v.strictObject({ ...kindOf('storage'), state: v.picklist(['not-kept', 'kept-again']) }),
  v.strictObject({ ...kindOf('bug'), where: v.union([v.literal('worker'), messageName]), error: errorName }),
]);

export type Happening = v.InferOutput<typeof happeningSchema>;

/** What happened, and when: once, or several times in a row. Epoch milliseconds by this machine's clock. */
const entrySchema = v.object({ firstAtMs: v.number(), lastAtMs: v.number(), times: count, what: happeningSchema });

export type Entry = v.InferOutput<typeof entrySchema>;

/** An entry of another version, or one that was tampered with, is left out; the others stay. */
const entries = v.pipe(
  v.array(v.unknown()),
  v.transform((all) => all.filter((entry): entry is Entry => v.is(entrySchema, entry))),
);

/** Written by the worker only. In storage.local because the way to a failure begins before a restart. */
export const storedLog: StoredItem<Entry[]> = {
  key: 'log',
  area: 'local',
  version: 1,
  schema: entries,
  fallback: [],
  clearOnSignOut: false,
};
