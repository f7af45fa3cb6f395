import type { Handlers } from '../../lib/messages/router.ts';
import { success } from '../../lib/tenfold/result.ts';
import type { Services } from './compose.ts';
import { type Turn, whenDone } from './turn.ts';

type Handled =
  | 'match.link'
  | 'match.reject'
  | 'record.create'
  | 'record.edit'
  | 'record.removeNumber'
  | 'removal.undo'
  | 'removal.dismiss'
  | 'record.lastInteraction'
  | 'record.activeInteraction'
  | 'call.transfers'
  | 'call.crmErrors'
  | 'call.writeAgain'
  | 'note.resolve'
  | 'note.sendNow';

/** Whom a call was with, and what was noted. */
export function recordHandlers(services: Services, turn: Turn): Pick<Handlers, Handled> {
  const { matching, removals, usage, outbox, drafts } = services;
  const { whenReady, thenPoll, done } = turn;
  const linked = (): void => void usage.tell('record linked');

  return {
    'match.link': ({ callId, record }) => whenReady(() => thenPoll(whenDone(matching.link(callId, record), linked))),
    'match.reject': ({ callId, rejected }) => whenReady(() => matching.reject(callId, rejected)),
    'record.create': ({ callId, formId, fields }) =>
      whenReady(() => thenPoll(whenDone(matching.create(callId, formId, fields), linked))),
    'record.edit': ({ callId, recordId, ...filled }) =>
      whenReady(() => thenPoll(matching.edit(callId, recordId, filled))),
    'record.removeNumber': (wish) => whenReady(() => removals.ask(wish)),
    'removal.undo': ({ callId }) => whenReady(() => removals.undo(callId)),
    'removal.dismiss': ({ callId }) => whenReady(() => removals.dismiss(callId)),
    'record.activeInteraction': ({ id, module }) => whenReady(() => services.othersCall(id, module)),
    'record.lastInteraction': ({ id, module }) => whenReady(() => matching.lastInteraction(id, module)),
    'call.transfers': ({ callId }) => whenReady(() => services.transfers(callId)),
    'call.crmErrors': ({ callId }) => whenReady(() => services.crmErrors.read(callId)),
    'call.writeAgain': ({ callId }) => whenReady(() => thenPoll(services.crmErrors.tryAgain(callId))),
    'note.resolve': ({ callId, keep }) =>
      whenReady(async () => {
        await drafts.resolveConflict(callId, keep);
        void outbox.draftChanged(callId);
        return success(null);
      }),
    'note.sendNow': ({ callId }) =>
      whenReady(() => {
        void outbox.sendNow(callId);
        return done;
      }),
  };
}
