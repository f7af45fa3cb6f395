import * as v from 'valibot';
import type { EarlierAgent } from '../calls/transfers.ts';
import type { CallFacts } from '../history/call-facts.ts';
import type { HistoryPart } from '../history/loading.ts';
import type { FoundNumber } from '../phone/find/found-number.ts';
import type { PageNumbers } from '../phone/listing/page-numbers.ts';
import type { Caution } from '../phone/verdict/caution.ts';
import type { NumberReading } from '../phone/verdict/number-reading.ts';
import type { OthersCall } from '../records/active-interaction.ts';
import type { Interaction } from '../tenfold/model.ts';
import type { Conversation, CrmError, Keywords, Transcript } from '../tenfold/model-speech.ts';
import type { FailureCode } from '../tenfold/result.ts';
import { type AccountOutput, accountContract } from './account-contract.ts';
import { type ComputerOutput, computerContract } from './computer-contract.ts';
import { type InsightsOutput, insightsContract } from './insights-contract.ts';
import { type ListsOutput, listsContract } from './lists-contract.ts';
import { type ReportsOutput, reportsContract } from './reports-contract.ts';

/**
 * Who may send a message. `ringside`: our own pages. `page`: our script in a CRM page, which shares that page's
 * process and is therefore trusted with as little as possible.
 */
export type SenderKind = 'ringside' | 'page';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const text = v.pipe(v.string(), v.maxLength(2000));
/** As long as Chrome lets one be. */
const address = v.pipe(v.string(), v.maxLength(2 * 1024 * 1024));
const noteText = v.pipe(v.string(), v.maxLength(100_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const recordRef = v.object({ id, module: id });

export type { Caution, FoundNumber, NumberReading, PageNumbers };

export const contract = {
  'session.signIn': {
    senders: ['ringside'],
    input: v.object({ username: text, password: text, keepSignedIn: v.boolean() }),
  },
  'session.signOut': { senders: ['ringside'], input: v.object({}) },
  /** An administrator acts for a user of the organisation; needs an OAuth session. */
  'session.actAs': { senders: ['ringside'], input: v.object({ userId: id, name: text }) },
  'session.stopActing': { senders: ['ringside'], input: v.object({}) },
  /** Opens the Tenfold dashboard in a tab; needs an OAuth session. */
  'session.openDashboard': { senders: ['ringside'], input: v.object({}) },
  'server.save': {
    senders: ['ringside'],
    input: v.object({
      apiAddress: text,
      betaAddress: text,
      clientId: text,
      /** Absent: the saved secret stays. Empty: it is wiped. */
      clientSecret: v.exactOptional(text),
    }),
  },
  'call.dial': {
    senders: ['ringside', 'page'],
    input: v.object({
      intentId: id,
      number: text,
      /** When it was clicked, epoch milliseconds; the message may arrive much later. */
      atMs: v.exactOptional(v.number()),
      record: v.optional(recordRef),
      /** The page that has the number, where we ourselves dial it. */
      pageAddress: v.exactOptional(address),
      /** The person has read why this number is asked about, and said yes. */
      isConfirmed: v.optional(v.boolean()),
    }),
  },
  /** A number that the agent was asked about is not called after all. */
  'call.decline': { senders: ['ringside'], input: v.object({ intentId: id }) },
  'call.hangUp': { senders: ['ringside'], input: v.object({ callId: id }) },
  'call.dismiss': { senders: ['ringside'], input: v.object({ callId: id }) },
  'call.show': { senders: ['ringside'], input: v.object({ callId: id }) },
  /** Who had a call before that was handed over, with their notes. */
  'call.transfers': { senders: ['ringside'], input: v.object({ callId: id }) },
  /** What the CRM refused of a call. */
  'call.crmErrors': { senders: ['ringside'], input: v.object({ callId: id }) },
  /** Saves note and match of a call once more, and answers with the CRM's errors afterwards. */
  'call.writeAgain': { senders: ['ringside'], input: v.object({ callId: id }) },
  'intent.dismiss': { senders: ['ringside'], input: v.object({ intentId: id }) },
  'recording.start': { senders: ['ringside'], input: v.object({ callId: id }) },
  'recording.stop': { senders: ['ringside'], input: v.object({ callId: id }) },
  'match.link': {
    senders: ['ringside'],
    input: v.object({ callId: id, record: v.object({ id, module: id, name: text, link: v.exactOptional(text) }) }),
  },
  'match.reject': { senders: ['ringside'], input: v.object({ callId: id, rejected: v.boolean() }) },
  'record.create': {
    senders: ['ringside'],
    input: v.object({ callId: id, formId: id, fields: v.record(v.string(), noteText) }),
  },
  'record.edit': {
    senders: ['ringside'],
    input: v.object({ callId: id, recordId: id, formId: id, fields: v.record(v.string(), noteText) }),
  },
  /** Takes the call's number off the record, in some seconds: until then it can be undone. */
  'record.removeNumber': { senders: ['ringside'], input: v.object({ callId: id, recordId: id, module: id }) },
  'removal.undo': { senders: ['ringside'], input: v.object({ callId: id }) },
  'removal.dismiss': { senders: ['ringside'], input: v.object({ callId: id }) },
  'record.lastInteraction': { senders: ['ringside'], input: recordRef },
  /** Somebody else's call with a record today. */
  'record.activeInteraction': { senders: ['ringside'], input: recordRef },
  'note.resolve': {
    senders: ['ringside'],
    input: v.object({ callId: id, keep: v.picklist(['mine', 'theirs']) }),
  },
  'note.sendNow': { senders: ['ringside'], input: v.object({ callId: id }) },
  /** Reads a call, of whatever day, for its page: the call itself goes into storage, the answer holds what else is known. */
  'callPage.open': { senders: ['ringside'], input: v.object({ callId: id }) },
  /** Where the recording can be played for now; the link may end. */
  'callPage.recording': { senders: ['ringside'], input: v.object({ callId: id }) },
  'callPage.transcript': { senders: ['ringside'], input: v.object({ callId: id }) },
  'callPage.keywords': { senders: ['ringside'], input: v.object({ callId: id }) },
  'callPage.conversation': { senders: ['ringside'], input: v.object({ callId: id }) },
  /** The newest past calls of a user, back to those that are kept on this computer. */
  'history.refresh': { senders: ['ringside'], input: v.object({ userId: id }) },
  /** The next older ones. */
  'history.more': { senders: ['ringside'], input: v.object({ userId: id }) },
  'history.search': {
    senders: ['ringside'],
    input: v.object({ userId: id, terms: v.pipe(v.array(text), v.maxLength(50)), page: count }),
  },
  /** The agent says that a call owes nothing, or takes that back. */
  'owed.dismiss': { senders: ['ringside'], input: v.object({ callId: id, dismissed: v.boolean() }) },
  ...insightsContract,
  'phone.read': { senders: ['ringside'], input: v.object({ text }) },
  'phone.verdicts': {
    senders: ['page'],
    input: v.object({ texts: v.pipe(v.array(text), v.maxLength(500)) }),
  },
  /** Lists the numbers of the page in front. */
  'page.numbers': { senders: ['ringside'], input: v.object({}) },
  /** Brings a listed number into sight on its page. */
  'page.showNumber': {
    senders: ['ringside'],
    input: v.object({ tabId: count, key: id, start: count, end: count }),
  },
  ...accountContract,
  ...computerContract,
  ...reportsContract,
  ...listsContract,
  'diagnostics.read': { senders: ['ringside'], input: v.object({}) },
  'diagnostics.clear': { senders: ['ringside'], input: v.object({}) },
  /** Opens the panel in a window of its own, or brings the one that is open in front. */
  'window.open': { senders: ['ringside'], input: v.object({}) },
  'surface.visible': { senders: ['ringside'], input: v.object({}) },
  'page.visible': { senders: ['page'], input: v.object({}) },
  /** There is something to point at in this page or frame: brings the chip, and answers when it is there. */
  'page.chip': { senders: ['page'], input: v.object({}) },
} as const satisfies Record<string, { senders: readonly SenderKind[]; input: v.GenericSchema }>;

export type MessageName = keyof typeof contract;
export type MessageInput<N extends MessageName> = v.InferOutput<(typeof contract)[N]['input']>;

/** What each message answers when it goes well. */
export interface MessageOutput extends AccountOutput, ComputerOutput, InsightsOutput, ListsOutput, ReportsOutput {
  'session.signIn': null;
  'session.signOut': null;
  'session.actAs': null;
  'session.stopActing': null;
  'session.openDashboard': null;
  'server.save': null;
  'call.dial': { intentId: string };
  'call.decline': null;
  'call.hangUp': null;
  'call.dismiss': null;
  'call.show': null;
  'call.transfers': EarlierAgent[];
  'call.crmErrors': CrmError[];
  'call.writeAgain': CrmError[];
  'intent.dismiss': null;
  'recording.start': null;
  'recording.stop': null;
  'match.link': null;
  'match.reject': null;
  'record.create': { recordId: string };
  'record.edit': null;
  'record.removeNumber': null;
  'removal.undo': null;
  'removal.dismiss': null;
  'record.lastInteraction': Interaction | null;
  'record.activeInteraction': OthersCall | null;
  'note.resolve': null;
  'note.sendNow': null;
  'callPage.open': CallFacts;
  'callPage.recording': { link: string };
  'callPage.transcript': Transcript;
  'callPage.keywords': Keywords;
  'callPage.conversation': Conversation;
  'history.refresh': HistoryPart;
  'history.more': HistoryPart;
  'history.search': HistoryPart;
  'owed.dismiss': null;
  'phone.read': NumberReading;
  'phone.verdicts': { enabled: boolean; verdicts: FoundNumber[][] };
  'page.numbers': PageNumbers;
  'page.showNumber': { shown: boolean };
  'diagnostics.read': { text: string };
  'diagnostics.clear': null;
  'window.open': null;
  /** When the worker that answers started, epoch milliseconds: another time is another worker. */
  'surface.visible': { startedAtMs: number };
  'page.visible': { enabled: boolean };
  'page.chip': null;
}

/**
 * A refusal as it travels: the failure's code, or one of the router's own. `needs-yes`: nothing was dialled, `caution`
 * says what has to be asked first. `switched-off`: the administrator does not want it done.
 */
export interface MessageError {
  code:
    | FailureCode
    | 'needs-yes'
    | 'invalid'
    | 'forbidden'
    | 'outdated'
    | 'bug'
    | 'disk-full'
    | 'no-answer'
    | 'switched-off';
  message: string;
  retryable: boolean;
  status?: number;
  field?: string;
  caution?: Caution;
}

export type MessageAnswer<N extends MessageName> =
  | { ok: true; data: MessageOutput[N] }
  | { ok: false; error: MessageError };
