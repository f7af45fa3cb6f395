import * as v from 'valibot';
import { features } from './features.ts';
import { noteTemplateSchema } from './note-template.ts';
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
import { recordFormSchema } from './record-form.ts';
import { recordRuleSchema } from './record-pages.ts';

const text = v.string();
const yesOrNo = v.exactOptional(v.boolean());
const seconds = v.exactOptional(v.number());

/** What the administrator laid down in the browser's policy; see assets/public/managed-schema.json. */
export const policySchema = v.object({
  /** Host permissions that are offered. Chrome lets no policy grant them: the user's click does. */
  grantedSites: v.array(text),
  /** Match patterns; they win over whatever the user chose. */
  refusedSites: v.array(text),
  /** How records' pages are recognised; on the hosts they name, nothing else counts. */
  recordRules: v.exactOptional(v.array(recordRuleSchema)),
  /** Each wins over the user's own, which stays where it is. */
  preferences: v.exactOptional(
    v.object({
      defaultCountry: v.exactOptional(text),
      confirmBeforeDialling: yesOrNo,
      warnAtNight: yesOrNo,
      openPanelOnDial: yesOrNo,
      notifyIncoming: yesOrNo,
      quietNotices: yesOrNo,
      screenPop: v.exactOptional(v.picklist(['off', 'ring', 'answer'])),
    }),
  ),
  /** As above. The secret itself lies in the vault. */
  server: v.exactOptional(
    v.object({
      apiAddress: v.exactOptional(text),
      betaAddress: v.exactOptional(text),
      clientId: v.exactOptional(text),
      hasClientSecret: v.exactOptional(v.literal(true)),
    }),
  ),
  /** They stand before the user's own. */
  forms: v.exactOptional(v.array(recordFormSchema)),
  templates: v.exactOptional(v.array(noteTemplateSchema)),
  /** The least time between two polls that nobody asked for. */
  pollingSeconds: v.exactOptional(v.object({ duringCalls: seconds, whileOpen: seconds, inBackground: seconds })),
  switchedOff: v.exactOptional(v.array(v.picklist(features))),
  /** Entries that name no site, as they stand in the policy. */
  unusable: v.array(text),
  /** Patterns of records that cannot be used. */
  unusableRules: v.exactOptional(v.array(text)),
  /** Whatever else cannot be used. */
  leftOut: v.exactOptional(v.array(v.object({ key: text, entry: text }))),
});

export type Policy = v.InferOutput<typeof policySchema>;

export const noPolicy: Policy = { grantedSites: [], refusedSites: [], unusable: [] };

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
