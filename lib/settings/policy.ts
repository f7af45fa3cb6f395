import * as v from 'valibot';
import { type RecordRule, recordRuleSchema } from './record-pages.ts';
import { namesModule, parseRecordPattern } from './record-pattern.ts';
import { grantPattern, refusalPattern } from './site-pattern.ts';

/** What the administrator laid down in the browser's policy; see assets/public/managed-schema.json. */
export const policySchema = v.object({
  /** Host permissions that are offered. Chrome lets no policy grant them: the user's click does. */
  grantedSites: v.array(v.string()),
  /** Match patterns; they win over whatever the user chose. */
  refusedSites: v.array(v.string()),
  /** How records' pages are recognised; on the hosts they name, nothing else counts. */
  recordRules: v.exactOptional(v.array(recordRuleSchema)),
  /** Entries that name no site, as they stand in the policy. */
  unusable: v.array(v.string()),
  /** Patterns of records that cannot be used. */
  unusableRules: v.exactOptional(v.array(v.string())),
});

export type Policy = v.InferOutput<typeof policySchema>;

export const noPolicy: Policy = { grantedSites: [], refusedSites: [], unusable: [] };

/** The longest entry that is repeated to the user, in characters. */
const mostShown = 80;

const keys = v.object({
  grantedSites: v.optional(v.unknown()),
  refusedSites: v.optional(v.unknown()),
  recordPatterns: v.optional(v.unknown()),
});
const list = v.optional(v.array(v.unknown()), []);

/** A rule that says neither in the address nor beside it of which module the records are says nothing. */
function ruleOf(entry: unknown): RecordRule | undefined {
  const rule = v.safeParse(recordRuleSchema, entry);
  const pattern = rule.success ? parseRecordPattern(rule.output.address) : undefined;
  if (!rule.success || pattern === undefined) return undefined;
  return namesModule(pattern) || (rule.output.module && !rule.output.modules) ? rule.output : undefined;
}

/** An entry as it is repeated to the user. */
function shown(entry: unknown): string {
  return (typeof entry === 'string' ? entry : JSON.stringify(entry)).slice(0, mostShown);
}

/** The entries that can be used, and whatever else stands in their place. */
function readEntries<T>(value: unknown, read: (entry: unknown) => T | undefined): { usable: T[]; left: string[] } {
  const entries = v.safeParse(list, value);
  if (!entries.success) return { usable: [], left: [shown(value)] };
  const readings = entries.output.map((entry) => ({ entry, reading: read(entry) }));
  return {
    usable: readings.flatMap(({ reading }) => reading ?? []),
    left: readings.filter(({ reading }) => reading === undefined).map(({ entry }) => shown(entry)),
  };
}

function readSites(
  value: unknown,
  patternOf: (typed: string) => string | undefined,
): { usable: string[]; left: string[] } {
  const { usable, left } = readEntries(value, (entry) => (typeof entry === 'string' ? patternOf(entry) : undefined));
  return { usable: [...new Set(usable)], left };
}

/** Reads what the browser keeps under managed storage. What does not fit is told apart and hinders nothing else. */
export function readPolicy(values: unknown): Policy {
  const policy = v.safeParse(keys, values);
  if (!policy.success) return noPolicy;
  const granted = readSites(policy.output.grantedSites, grantPattern);
  const refused = readSites(policy.output.refusedSites, refusalPattern);
  const rules = readEntries(policy.output.recordPatterns, ruleOf);
  return {
    grantedSites: granted.usable,
    refusedSites: refused.usable,
    ...(rules.usable.length > 0 ? { recordRules: rules.usable } : {}),
    unusable: [...granted.left, ...refused.left],
    ...(rules.left.length > 0 ? { unusableRules: rules.left } : {}),
  };
}
