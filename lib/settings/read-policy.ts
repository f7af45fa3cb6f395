import * as v from 'valibot';
import { noPolicy, type Policy, policySchema } from './policy.ts';
import { type LeftOut, readValues } from './policy-entries.ts';
import {
  readForms,
  readGrantedSites,
  readRecordRules,
  readRefusedSites,
  readSwitchedOff,
  readTemplates,
} from './policy-lists.ts';
import { clientSecretKey, type IsCountry, pollingKeys, preferenceKeys, serverKeys } from './policy-values.ts';

type Values = Record<string, unknown>;

const anything = v.record(v.string(), v.unknown());

const isAny = (part: object): boolean => Object.keys(part).length > 0;

function readSiteKeys(values: Values): Policy {
  const granted = readGrantedSites(values.grantedSites);
  const refused = readRefusedSites(values.refusedSites);
  const rules = readRecordRules(values.recordPatterns);
  return {
    grantedSites: granted.usable,
    refusedSites: refused.usable,
    ...(rules.usable.length > 0 ? { recordRules: rules.usable } : {}),
    unusable: [...granted.left, ...refused.left],
    ...(rules.left.length > 0 ? { unusableRules: rules.left } : {}),
  };
}

function readListKeys(values: Values): { parts: Partial<Policy>; leftOut: LeftOut[] } {
  const forms = readForms(values.forms);
  const templates = readTemplates(values.noteTemplates);
  const switchedOff = readSwitchedOff(values.switchedOff);
  const left = { forms, noteTemplates: templates, switchedOff };
  return {
    parts: {
      ...(forms.usable.length > 0 ? { forms: forms.usable } : {}),
      ...(templates.usable.length > 0 ? { templates: templates.usable } : {}),
      ...(switchedOff.usable.length > 0 ? { switchedOff: switchedOff.usable } : {}),
    },
    leftOut: Object.entries(left).flatMap(([key, entries]) => entries.left.map((entry) => ({ key, entry }))),
  };
}

/** Whoever reads the options sees that there is one, and no more. */
function readSecretKey(values: Values): { parts: { hasClientSecret?: true }; leftOut: LeftOut[] } {
  if (values.clientSecret === undefined) return { parts: {}, leftOut: [] };
  return clientSecretIn(values) === undefined
    ? { parts: {}, leftOut: [{ key: 'clientSecret', entry: '' }] }
    : { parts: { hasClientSecret: true }, leftOut: [] };
}

function readPollingKey(value: unknown) {
  if (value === undefined) return { parts: {}, leftOut: [] };
  const limits = v.safeParse(anything, value);
  const isObject = limits.success && !Array.isArray(value);
  if (!isObject) return { parts: {}, leftOut: [{ key: 'pollingSeconds', entry: '' }] };
  const { parts, leftOut } = readValues(limits.output, pollingKeys);
  const unknown = Object.keys(limits.output).filter((key) => !Object.hasOwn(pollingKeys.entries, key));
  const left = [...leftOut, ...unknown.map((key) => ({ key, entry: '' }))];
  return { parts, leftOut: left.map(({ key, entry }) => ({ key: `pollingSeconds.${key}`, entry })) };
}

const knownKeys = new Set([
  ...['grantedSites', 'refusedSites', 'recordPatterns', 'forms', 'noteTemplates', 'switchedOff', 'pollingSeconds'],
  ...['clientSecret', ...Object.keys(serverKeys.entries), ...Object.keys(preferenceKeys(() => true).entries)],
]);

/** The client secret that the policy holds, which goes to the vault and nowhere else. */
export function clientSecretIn(values: unknown): string | undefined {
  const policy = v.safeParse(anything, values);
  const secret = policy.success ? v.safeParse(clientSecretKey, policy.output.clientSecret) : undefined;
  return secret?.success ? secret.output : undefined;
}

/**
 * Reads what the browser keeps under managed storage. Each key is read by itself; what does not fit is told apart and
 * hinders nothing else.
 *
 * @param isCountry whether an ISO 3166 code is that of a place with telephone numbers
 */
export function readPolicy(values: unknown, isCountry: IsCountry): Policy {
  const policy = v.safeParse(anything, values);
  if (!policy.success) return noPolicy;
  const { output } = policy;
  const preferences = readValues(output, preferenceKeys(isCountry));
  const server = readValues(output, serverKeys);
  const secret = readSecretKey(output);
  const polling = readPollingKey(output.pollingSeconds);
  const lists = readListKeys(output);
  const unknown = Object.keys(output).filter((key) => !knownKeys.has(key));
  const leftOut = [preferences, server, secret, polling, lists].flatMap((keys) => keys.leftOut);
  leftOut.push(...unknown.map((key) => ({ key, entry: '' })));
  const address = { ...server.parts, ...secret.parts };
  // In the order of the schema, so that a policy that has not changed can be told by its text.
  return v.parse(policySchema, {
    ...readSiteKeys(output),
    ...(isAny(preferences.parts) ? { preferences: preferences.parts } : {}),
    ...(isAny(address) ? { server: address } : {}),
    ...lists.parts,
    ...(isAny(polling.parts) ? { pollingSeconds: polling.parts } : {}),
    ...(leftOut.length > 0 ? { leftOut } : {}),
  });
}
