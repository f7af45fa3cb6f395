import * as v from 'valibot';
import { grantPattern, refusalPattern } from './site-pattern.ts';

/** What the administrator laid down in the browser's policy; see assets/public/managed-schema.json. */
export const policySchema = v.object({
  /** Host permissions that are offered. Chrome lets no policy grant them: the user's click does. */
  grantedSites: v.array(v.string()),
  /** Match patterns; they win over whatever the user chose. */
  refusedSites: v.array(v.string()),
  /** Entries that name no site, as they stand in the policy. */
  unusable: v.array(v.string()),
});

export type Policy = v.InferOutput<typeof policySchema>;

export const noPolicy: Policy = { grantedSites: [], refusedSites: [], unusable: [] };

/** The longest entry that is repeated to the user, in characters. */
const mostShown = 80;

const keys = v.object({ grantedSites: v.optional(v.unknown()), refusedSites: v.optional(v.unknown()) });
const list = v.optional(v.array(v.unknown()), []);

/** Reads what the browser keeps under managed storage. What does not fit is told apart and hinders nothing else. */
export function readPolicy(values: unknown): Policy {
  const unusable: string[] = [];

  function leaveOut(entry: unknown): void {
    const text = typeof entry === 'string' ? entry : JSON.stringify(entry);
    unusable.push(text.slice(0, mostShown));
  }

  function patternsOf(value: unknown, patternOf: (typed: string) => string | undefined): string[] {
    const entries = v.safeParse(list, value);
    if (!entries.success) leaveOut(value);
    const patterns = (entries.success ? entries.output : []).flatMap((entry) => {
      const pattern = typeof entry === 'string' ? patternOf(entry) : undefined;
      if (pattern === undefined) leaveOut(entry);
      return pattern ?? [];
    });
    return [...new Set(patterns)];
  }

  const policy = v.safeParse(keys, values);
  if (!policy.success) return noPolicy;
  return {
    grantedSites: patternsOf(policy.output.grantedSites, grantPattern),
    refusedSites: patternsOf(policy.output.refusedSites, refusalPattern),
    unusable,
  };
}
