/** A router whose handlers write down what reaches them. */
import { NotKeptError } from '../../../lib/browser/not-kept.ts';
import type { MessageName } from '../../../lib/messages/contract.ts';
import { createRouter, type From, type Handlers, type Sender } from '../../../lib/messages/router.ts';
import { contractVersion } from '../../../lib/messages/version.ts';
import type { Feature } from '../../../lib/settings/features.ts';
import { success } from '../../../lib/tenfold/result.ts';

export const own = { ownId: 'ringside', ownOrigin: 'chrome-extension://ringside' };
export const panel: Sender = { id: own.ownId, origin: own.ownOrigin };
export const crmPage: Sender = {
  id: own.ownId,
  origin: 'https://crm.example.com',
  tabId: 7,
  pageAddress: 'https://crm.example.com/1',
  documentId: 'D',
};
export const otherExtension: Sender = { id: 'stranger', origin: 'chrome-extension://stranger' };

const speech = { id: 'speech', callId: 'one', organizationId: 'org', participants: [] };
const noCalls = { calls: 0, longCalls: 0, durationMs: 0, avgDurationMs: 0 };
const noFigures = {
  overview: {
    ...noCalls,
    notes: 0,
    crmMatches: 0,
    crmMatchRatePercent: 0,
    listeningScore: null,
    inbound: { ...noCalls, missed: 0, answered: 0 },
    outbound: { ...noCalls, connects: 0, connectRatePercent: 0 },
  },
  leaderboard: [],
  hours: [],
  users: [],
  members: [],
};
const silence = {
  interaction: 'none',
  spokenDurationS: 0,
  spokenDurationPercent: 0,
  wordCount: 0,
  wordsPerMinute: 0,
  crosstalkDurationS: 0,
  crosstalkDurationPercent: 0,
  crosstalkPercent: 0,
};

export function createWatchedRouter(changed: Partial<Handlers> = {}, switchedOff: readonly Feature[] = []) {
  const handled: { name: MessageName; input: unknown; from: From }[] = [];
  const bugs: { name: string; error: unknown }[] = [];
  const done =
    <T>(name: MessageName, data: T) =>
    (input: unknown, from: From) => {
      handled.push({ name, input, from });
      return Promise.resolve(success(data));
    };
  const handlers: Handlers = {
    'session.signIn': done('session.signIn', null),
    'session.signOut': done('session.signOut', null),
    'session.actAs': done('session.actAs', null),
    'session.stopActing': done('session.stopActing', null),
    'session.openDashboard': done('session.openDashboard', null),
    'account.users': done('account.users', []),
    'account.readSettings': done('account.readSettings', null),
    'account.changeSettings': done('account.changeSettings', null),
    'account.setPicture': done('account.setPicture', null),
    'account.removePicture': done('account.removePicture', null),
    'health.check': done('health.check', null),
    'organization.read': done('organization.read', { id: 'org', company: 'Company' }),
    'server.save': done('server.save', null),
    'call.dial': done('call.dial', { intentId: 'click' }),
    'call.decline': done('call.decline', null),
    'call.hangUp': done('call.hangUp', null),
    'call.dismiss': done('call.dismiss', null),
    'call.show': done('call.show', null),
    'call.transfers': done('call.transfers', []),
    'call.crmErrors': done('call.crmErrors', []),
    'call.writeAgain': done('call.writeAgain', []),
    'intent.dismiss': done('intent.dismiss', null),
    'recording.start': done('recording.start', null),
    'recording.stop': done('recording.stop', null),
    'match.link': done('match.link', null),
    'match.reject': done('match.reject', null),
    'record.create': done('record.create', { recordId: 'new' }),
    'record.edit': done('record.edit', null),
    'record.removeNumber': done('record.removeNumber', null),
    'removal.undo': done('removal.undo', null),
    'removal.dismiss': done('removal.dismiss', null),
    'record.activeInteraction': done('record.activeInteraction', null),
    'record.lastInteraction': done('record.lastInteraction', null),
    'note.resolve': done('note.resolve', null),
    'note.sendNow': done('note.sendNow', null),
    'callPage.open': done('callPage.open', {
      userId: 'agent',
      durationMs: 0,
      isMobile: false,
      hasRecording: false,
      mayHaveTranscript: false,
      hasCrmErrors: false,
      isTransfer: false,
    }),
    'callPage.recording': done('callPage.recording', { link: 'https://files.example.com/one.wav' }),
    'callPage.transcript': done('callPage.transcript', speech),
    'callPage.keywords': done('callPage.keywords', speech),
    'callPage.conversation': done('callPage.conversation', { ...speech, whole: silence }),
    'history.refresh': done('history.refresh', { calls: [], isComplete: true, isOrdered: true }),
    'history.more': done('history.more', { calls: [], isComplete: true, isOrdered: true }),
    'history.search': done('history.search', { calls: [], isComplete: true, isOrdered: false }),
    'owed.dismiss': done('owed.dismiss', null),
    'insights.offered': done('insights.offered', { teams: true, each: [], company: false, isComplete: true }),
    'insights.kept': done('insights.kept', null),
    'insights.figures': done('insights.figures', { atMs: 0, figures: noFigures }),
    'phone.read': done('phone.read', { kind: 'refused' as const, reason: 'empty' as const }),
    'phone.verdicts': done('phone.verdicts', { enabled: true, verdicts: [] }),
    'page.numbers': done('page.numbers', { state: 'closed' as const }),
    'page.showNumber': done('page.showNumber', { shown: true }),
    'lists.refresh': done('lists.refresh', null),
    'lists.create': done('lists.create', { listId: 'list', isShown: true }),
    'lists.rename': done('lists.rename', null),
    'lists.remove': done('lists.remove', null),
    'lists.addContact': done('lists.addContact', { state: 'added' as const, contactId: 'person', isShown: true }),
    'lists.removeContact': done('lists.removeContact', null),
    'diagnostics.read': done('diagnostics.read', { text: '' }),
    'diagnostics.clear': done('diagnostics.clear', null),
    'computer.deleteAll': done('computer.deleteAll', { givenBack: [], stayed: [], leftDatabases: [] }),
    'ownDay.look': done('ownDay.look', null),
    'report.send': done('report.send', null),
    'window.open': done('window.open', null),
    'surface.visible': done('surface.visible', { startedAtMs: 0 }),
    'page.visible': done('page.visible', { enabled: true }),
    'page.chip': done('page.chip', null),
    ...changed,
  };
  const isNotKept = (error: unknown): boolean => error instanceof NotKeptError;
  const route = createRouter({
    handlers,
    ...own,
    isSwitchedOff: (feature) => Promise.resolve(switchedOff.includes(feature)),
    isNotKept,
    onBug: (name, error) => bugs.push({ name, error }),
  });
  return { route, handled, bugs };
}

export const message = (name: string, input: unknown = {}, version = contractVersion) => ({
  ringside: version,
  name,
  input,
});
