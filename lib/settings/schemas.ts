import * as v from 'valibot';
import { build } from './build.ts';
import { dialledRecordSchema } from './dialled-from.ts';
import { markLooks } from './mark-look.ts';
import { noteTemplateSchema } from './note-template.ts';
import { recordFormSchema } from './record-form.ts';

const optionalText = v.exactOptional(v.string());
const timeMs = v.number();

export const recordSchema = v.object({
  id: v.string(),
  module: v.string(),
  name: v.string(),
  link: optionalText,
  editLink: optionalText,
  email: optionalText,
  description: optionalText,
  parentName: optionalText,
  parentLink: optionalText,
});

export const failureCode = v.picklist([
  'offline',
  'signed-out',
  'refused',
  'not-supported',
  'not-found',
  'rate-limited',
  'server',
  'bad-answer',
  'unknown-outcome',
]);

export const callSchema = v.object({
  id: v.string(),
  direction: v.picklist(['inbound', 'outbound']),
  number: v.string(),
  display: optionalText,
  status: v.picklist(['queued', 'ringing', 'in-progress', 'finished', 'unknown']),
  statusWord: optionalText,
  startedAtMs: timeMs,
  connectedAtMs: v.exactOptional(timeMs),
  endedAtMs: v.exactOptional(timeMs),
  callerName: optionalText,
  records: v.array(recordSchema),
  awaitsMatch: v.exactOptional(v.literal(true)),
  linkedRecordId: optionalText,
  createdRecordId: optionalText,
  description: v.string(),
  recording: v.boolean(),
  recordingLink: optionalText,
  matchRejected: v.boolean(),
  dismissed: v.boolean(),
  isExtra: v.boolean(),
  isTransfer: v.exactOptional(v.literal(true)),
  hasCrmErrors: v.exactOptional(v.literal(true)),
  told: v.array(v.picklist(['notify-incoming', 'pop-record', 'open-panel'])),
});

export const callsSchema = v.object({
  /** Newest first. */
  calls: v.array(callSchema),
  /** Server time of the sign-in or of the last complete list, less an overlap: older calls are history. */
  watermarkMs: timeMs,
  /** Server time minus this machine's time. */
  clockOffsetMs: v.number(),
});

export const intentsSchema = v.array(
  v.object({
    id: v.string(),
    number: v.string(),
    state: v.picklist(['posting', 'placed', 'not-placed', 'unknown']),
    createdAtMs: timeMs,
    serverTimeMs: timeMs,
    callId: optionalText,
    failure: v.exactOptional(failureCode),
    record: v.exactOptional(dialledRecordSchema),
    isHandedOver: v.exactOptional(v.boolean()),
    dismissed: v.boolean(),
  }),
);

export const draftSchema = v.object({
  key: v.string(),
  userId: v.string(),
  subject: v.string(),
  description: v.string(),
  editedAtMs: timeMs,
  baseDescription: v.string(),
});

export const noteStateSchema = v.object({
  callId: v.string(),
  state: v.picklist(['saving', 'saved', 'waiting', 'conflict']),
  savedSubject: v.string(),
  savedDescription: v.string(),
  savedEditAtMs: timeMs,
  failure: v.exactOptional(failureCode),
  theirs: optionalText,
  sent: v.exactOptional(v.array(v.string())),
});

/** The user's six Tenfold settings: their extension, and how dates, times and numbers are written. */
const userSettingsSchema = v.object({
  primaryExtension: optionalText,
  timezone: optionalText,
  dateFormat: optionalText,
  timeFormat: optionalText,
  locale: optionalText,
  temperatureUnit: optionalText,
});

const signedInSchema = v.object({
  state: v.literal('signed-in'),
  userId: v.string(),
  organizationId: v.string(),
  username: v.string(),
  name: v.string(),
  /** ISO 3166 country taken from the user's Tenfold locale: the default country for numbers. */
  country: v.string(),
  kind: v.picklist(['jwt', 'oauth']),
  /** False: the session ends with the browser. */
  keepSignedIn: v.boolean(),
  isAdmin: v.exactOptional(v.boolean()),
  pictureUrl: optionalText,
  /** The administrator who acts as this user, and is the user again afterwards. */
  actingBy: v.exactOptional(v.object({ userId: v.string(), name: v.string() })),
  /** Absent until they could be read; `country` is a guess until then. */
  settings: v.exactOptional(userSettingsSchema),
});

export const accountSchema = v.variant('state', [
  signedInSchema,
  v.object({
    state: v.literal('signed-out'),
    /**
     * `expired`: the session ended by itself and the agent has to sign in again; `moved`: the administrator has set
     * another server.
     */
    reason: v.picklist(['never', 'by-user', 'expired', 'moved']),
    /** Whose session expired: what it left behind is for nobody else. */
    userId: optionalText,
  }),
]);

/** An administrator's own account, put aside while acting for a user. */
export const ownAccountSchema = v.nullable(
  v.object({
    account: signedInSchema,
    /** False while one user is being put in the other's place; a worker killed then goes back to the own account. */
    settled: v.boolean(),
  }),
);

export const preferencesSchema = v.object({
  /** ISO 3166, or `auto` for the country of the user's Tenfold settings. */
  defaultCountry: v.string(),
  confirmBeforeDialling: v.boolean(),
  /** Asks before somebody is called outside 8 to 21 o'clock of their own time. */
  warnAtNight: v.optional(v.boolean(), build.warnsAtNight),
  openPanelOnDial: v.boolean(),
  notifyIncoming: v.boolean(),
  /** Notifications make no sound. */
  quietNotices: v.optional(v.boolean(), false),
  screenPop: v.picklist(['off', 'ring', 'answer']),
  forms: v.array(recordFormSchema),
  refusedSites: v.array(v.string()),
  /** What numbers look like on pages; a dotted line where nothing is said. */
  marks: v.exactOptional(v.picklist(markLooks)),
  /** In the order in which they are offered. */
  templates: v.optional(v.array(noteTemplateSchema), []),
  /** Events are sent to the tracking of the user's organisation only when this is true. */
  trackUsage: v.exactOptional(v.boolean()),
});

export const serverSchema = v.object({
  apiAddress: v.string(),
  betaAddress: v.string(),
  clientId: v.string(),
  /** The secret itself lies encrypted in the vault and is never shown again. */
  hasClientSecret: v.boolean(),
});

export const connectionSchema = v.object({
  state: v.picklist(['ok', 'offline', 'trouble', 'full']),
  failure: v.exactOptional(failureCode),
  status: v.exactOptional(v.number()),
  field: optionalText,
  /** How many requests have failed in a row. */
  failures: v.exactOptional(v.number()),
  /** When the next try is due, epoch milliseconds by this machine's clock. */
  nextTryAtMs: v.exactOptional(timeMs),
});

export const phoneSystemSchema = v.object({
  organizationId: v.string(),
  unsupported: v.array(v.picklist(['recording', 'hang-up'])),
});

/** What a shortcut or a notification asked one of the panels to show, and when. */
export const panelWishSchema = v.nullable(
  v.object({
    part: v.picklist(['page-numbers', 'notes', 'call']),
    surface: v.picklist(['popup', 'sidepanel', 'window']),
    callId: optionalText,
    atMs: timeMs,
  }),
);

/** The API address that gave the token, which is sent nowhere else; absent where none is known. */
const issuedBy = v.exactOptional(v.string());

export const sessionSchema = v.nullable(
  v.variant('kind', [
    v.object({ kind: v.literal('jwt'), token: v.string(), issuedBy }),
    v.object({ kind: v.literal('oauth'), token: v.string(), expiresAtMs: timeMs, issuedBy }),
  ]),
);

export const healthSchema = v.object({
  /** Epoch milliseconds by this machine's clock; 0 before the first check. */
  checkedAtMs: v.number(),
  /** The last try, whether or not it was answered. */
  triedAtMs: v.exactOptional(v.number()),
  integrations: v.array(
    v.object({
      kind: v.picklist(['crm', 'phone', 'unknown']),
      name: v.string(),
      state: v.picklist(['connected', 'disconnected', 'unknown']),
      /** Tenfold's own word, shown when `state` is `unknown`. */
      stateWord: v.string(),
    }),
  ),
});

export type PanelWish = v.InferOutput<typeof panelWishSchema>;
export type Health = v.InferOutput<typeof healthSchema>;
export type OwnAccount = v.InferOutput<typeof ownAccountSchema>;
export type SignedIn = v.InferOutput<typeof signedInSchema>;
export type Account = v.InferOutput<typeof accountSchema>;
export type Preferences = v.InferOutput<typeof preferencesSchema>;
export type Server = v.InferOutput<typeof serverSchema>;
export type Connection = v.InferOutput<typeof connectionSchema>;
export type PhoneSystem = v.InferOutput<typeof phoneSystemSchema>;
export type CallsState = v.InferOutput<typeof callsSchema>;
export type RecordForm = Preferences['forms'][number];
export type SessionToken = v.InferOutput<typeof sessionSchema>;
