import * as v from 'valibot';
import { features } from './features.ts';
import { noteTemplateSchema } from './note-template.ts';
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
