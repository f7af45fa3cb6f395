import type { ReadonlySignal } from '@preact/signals';
import type { KnownCall } from '../calls/call.ts';
import type { DialIntent } from '../calls/intent.ts';
import type { KnownList, ListsState } from '../lists/known-list.ts';
import type { Draft, NoteState } from '../notes/note.ts';
import type { OpenRecord } from '../records/open-record.ts';
import type { DialQuestion } from '../settings/dial-question.ts';
import type { OwnDayKept } from '../settings/own-day.ts';
import type { Policy } from '../settings/policy.ts';
import type { Removal } from '../settings/removal.ts';
import type { Account, Connection, Health, PanelWish, PhoneSystem, Preferences, Server } from '../settings/schemas.ts';
import type { CallDown } from '../settings/stored-call-down.ts';
import type { DialledFromState } from '../settings/stored-records.ts';

/** What the screens show: signals that follow storage, whoever wrote it. */
export interface View {
  /** False until storage has been read once; nothing is drawn before, so that nothing flickers. */
  ready: ReadonlySignal<boolean>;
  account: ReadonlySignal<Account>;
  /** With the administrator's word in it; forms and templates are the user's own. */
  preferences: ReadonlySignal<Preferences>;
  /** With the administrator's word in it. */
  server: ReadonlySignal<Server>;
  connection: ReadonlySignal<Connection>;
  /** False without any network; true says nothing about Tenfold. */
  isOnline: ReadonlySignal<boolean>;
  phoneSystem: ReadonlySignal<PhoneSystem>;
  health: ReadonlySignal<Health>;
  /** Match patterns of the sites the browser has granted, in whatever way. */
  grantedOrigins: ReadonlySignal<readonly string[]>;
  /** What the administrator laid down. */
  policy: ReadonlySignal<Policy>;
  /** The address of the page looked at last, where a site is granted; undefined elsewhere. */
  pageInFront: ReadonlySignal<string | undefined>;
  /** What the own day has come to, as it was last told. */
  ownDay: ReadonlySignal<OwnDayKept>;
  openRecord: ReadonlySignal<OpenRecord | null>;
  /** Calls that were dialled from a record's page. */
  dialledFrom: ReadonlySignal<DialledFromState>;
  /** Numbers that are to be taken off records. */
  removals: ReadonlySignal<readonly Removal[]>;
  /** What a shortcut asked this panel to show. */
  panelWish: ReadonlySignal<PanelWish>;
  /** Newest first. */
  calls: ReadonlySignal<KnownCall[]>;
  /** Calls that are none of this session's and whose page was opened. */
  pastCalls: ReadonlySignal<KnownCall[]>;
  /** Ids of calls that the agent said owe nothing. */
  dismissedOwed: ReadonlySignal<string[]>;
  /** Contact lists of whoever is signed in: Tenfold's, then those on this computer. */
  contactLists: ReadonlySignal<{ state: ListsState; lists: readonly KnownList[] }>;
  intents: ReadonlySignal<DialIntent[]>;
  /** What the context menu was asked to call and needs a yes first. */
  dialQuestion: ReadonlySignal<DialQuestion | null>;
  /** By draft key: the call's id, or `number:+1…`. */
  drafts: ReadonlySignal<ReadonlyMap<string, Draft>>;
  /** By call id. */
  notes: ReadonlySignal<ReadonlyMap<string, NoteState>>;
  /** How far each list was called down, by its id. */
  callDowns: ReadonlySignal<ReadonlyMap<string, CallDown>>;
  /** Server time minus this machine's time, for timers. */
  clockOffsetMs: ReadonlySignal<number>;
}
