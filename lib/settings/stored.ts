import * as v from 'valibot';
import type { DialIntent } from '../calls/intent.ts';
import type { Draft, NoteState } from '../notes/note.ts';
import { build } from './build.ts';
import type { StoredFamily, StoredItem } from './item.ts';
import { storedInsights } from './kept-figures.ts';
import { noPolicy, type Policy, policySchema } from './policy.ts';
import { type Restraint, restraintSchema } from './restraint.ts';
import {
  type Account,
  accountSchema,
  type CallsState,
  type Connection,
  callsSchema,
  connectionSchema,
  draftSchema,
  type Health,
  healthSchema,
  intentsSchema,
  noteStateSchema,
  type OwnAccount,
  ownAccountSchema,
  type PanelWish,
  type PhoneSystem,
  type Preferences,
  panelWishSchema,
  phoneSystemSchema,
  preferencesSchema,
  type Server,
  type SessionToken,
  serverSchema,
  sessionSchema,
} from './schemas.ts';
import { sitesInForce } from './sites-in-force.ts';
import { storedCallWork } from './stored-call-work.ts';
import { storedLists } from './stored-lists.ts';
import { storedQuestions } from './stored-questions.ts';
import { storedRecords } from './stored-records.ts';
import { notedCalls } from './tracked-events.ts';

function item<T>(definition: StoredItem<T>): StoredItem<T> {
  return definition;
}

/** Everything Ringside keeps in storage. Whoever adds an item says here who writes it and when it is wiped. */
export const stored = {
  /** Written by session: who is signed in. Survives restarts; the tokens are elsewhere. */
  account: item<Account>({
    key: 'account',
    area: 'local',
    version: 1,
    schema: accountSchema,
    fallback: { state: 'signed-out', reason: 'never' },
    clearOnSignOut: false,
  }),

  /** Written by session: an administrator's own account while acting for a user; null otherwise. */
  ownAccount: item<OwnAccount>({
    key: 'ownAccount',
    area: 'local',
    version: 1,
    schema: ownAccountSchema,
    fallback: null,
    // Putting another user in place wipes as a sign-out does, and must leave the way back.
    clearOnSignOut: false,
  }),

  /** Written by session: the access token in use. Gone when the browser closes. */
  session: item<SessionToken>({
    key: 'session',
    area: 'session',
    version: 1,
    schema: sessionSchema,
    fallback: null,
    clearOnSignOut: true,
  }),

  /** Written by the options: what the user prefers. */
  preferences: item<Preferences>({
    key: 'preferences',
    area: 'local',
    version: 1,
    schema: preferencesSchema,
    fallback: {
      defaultCountry: 'auto',
      confirmBeforeDialling: false,
      warnAtNight: build.warnsAtNight,
      openPanelOnDial: true,
      notifyIncoming: true,
      quietNotices: false,
      screenPop: 'off',
      forms: build.forms,
      refusedSites: [],
      templates: [],
    },
    clearOnSignOut: false,
  }),

  /** Written by the worker on behalf of options → Server. */
  server: item<Server>({
    key: 'server',
    area: 'local',
    version: 1,
    schema: serverSchema,
    fallback: { apiAddress: build.apiAddress, betaAddress: build.betaAddress, clientId: '', hasClientSecret: false },
    clearOnSignOut: false,
  }),

  /** Written by calls: the calls of this session, running and recent. */
  calls: item<CallsState>({
    key: 'calls',
    area: 'local',
    version: 1,
    schema: callsSchema,
    fallback: { calls: [], watermarkMs: 0, clockOffsetMs: 0 },
    clearOnSignOut: true,
  }),

  notedCalls,

  /** Written by calls/dial: the ledger. In storage.local because it must outlive a reload of the extension. */
  intents: item<DialIntent[]>({
    key: 'intents',
    area: 'local',
    version: 1,
    schema: intentsSchema,
    fallback: [],
    clearOnSignOut: true,
  }),

  /** Written by calls: how the last request to the API went. */
  connection: item<Connection>({
    key: 'connection',
    area: 'session',
    version: 1,
    schema: connectionSchema,
    fallback: { state: 'ok' },
    clearOnSignOut: true,
  }),

  /** Written by session: until when nothing is to be sent that nobody clicked for. */
  restraint: item<Restraint>({
    key: 'restraint',
    area: 'session',
    version: 1,
    schema: restraintSchema,
    fallback: null,
    clearOnSignOut: true,
  }),

  /** Written by calls: what this organisation's phone system has refused. */
  phoneSystem: item<PhoneSystem>({
    key: 'phoneSystem',
    area: 'local',
    version: 1,
    schema: phoneSystemSchema,
    fallback: { organizationId: '', unsupported: [] },
    clearOnSignOut: false,
  }),

  /** Written by session: whether CRM and phone system are connected to Tenfold. */
  health: item<Health>({
    key: 'health',
    area: 'session',
    version: 1,
    schema: healthSchema,
    fallback: { checkedAtMs: 0, integrations: [] },
    clearOnSignOut: true,
  }),

  /**
   * Written by the worker: the administrator's policy as it was last seen. For seconds after its start the browser does
   * not know it yet, and what was refused yesterday must stay refused.
   */
  policy: item<Policy>({
    key: 'policy',
    area: 'local',
    version: 1,
    schema: policySchema,
    fallback: noPolicy,
    clearOnSignOut: false,
  }),

  /** Written by sites: whether this version has taken over the open pages. Gone with an update, as it has to be. */
  takenOver: item<boolean>({
    key: 'takenOver',
    area: 'session',
    version: 1,
    schema: v.boolean(),
    fallback: false,
    clearOnSignOut: false,
  }),

  sitesInForce,
  ...storedRecords,
  ...storedCallWork,
  ...storedLists,
  ...storedQuestions,
  ...storedInsights,

  /** Written by the worker when a shortcut was pressed; taken away by the panel that carries it out. */
  panelWish: item<PanelWish>({
    key: 'panelWish',
    area: 'session',
    version: 1,
    schema: panelWishSchema,
    fallback: null,
    // Whoever presses the shortcut signed out gets there after signing in.
    clearOnSignOut: false,
  }),
};

/** Written by pages at every input event; wiped once saved, or at sign-out if saved. */
export const drafts: StoredFamily<Draft | null> = {
  prefix: 'draft:',
  item: (name) => ({
    key: `draft:${name}`,
    area: 'local',
    version: 1,
    schema: draftSchema,
    fallback: null,
    clearOnSignOut: false,
  }),
};

/** Written by the outbox: how far each call's note has got. */
export const noteStates: StoredFamily<NoteState | null> = {
  prefix: 'note:',
  item: (name) => ({
    key: `note:${name}`,
    area: 'local',
    version: 1,
    schema: noteStateSchema,
    fallback: null,
    clearOnSignOut: true,
  }),
};
