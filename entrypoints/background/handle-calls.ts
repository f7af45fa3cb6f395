import { openSidePanel } from '../../lib/browser/side-panel.ts';
import type { Caution, MessageError } from '../../lib/messages/contract.ts';
import type { Handlers } from '../../lib/messages/router.ts';
import { followPreferences } from '../../lib/settings/read-in-force.ts';
import { failure, success } from '../../lib/tenfold/result.ts';
import type { Services } from './compose.ts';
import { questionCloser, recordFinder } from './dialled-record.ts';
import { type Turn, whenDone } from './turn.ts';

type Handled =
  | 'call.dial'
  | 'call.decline'
  | 'call.hangUp'
  | 'call.dismiss'
  | 'call.show'
  | 'intent.dismiss'
  | 'recording.start'
  | 'recording.stop';

/** No surface can forget to ask: without the yes nothing is dialled here, whoever wants it. */
function needsYes(caution: Caution): { ok: false; error: MessageError } {
  return { ok: false, error: { code: 'needs-yes', message: caution, retryable: false, caution } };
}

/** Dialling, and what can be done with a running call. */
export function callHandlers(services: Services, { whenReady, thenPoll }: Turn): Pick<Handlers, Handled> {
  const { store, actions, readNumber, usage, sites } = services;
  const recordOf = recordFinder(services);
  const closeQuestion = questionCloser(services, () => Date.now());
  let opensPanelOnDial = false;
  followPreferences(store, ({ openPanelOnDial }) => {
    opensPanelOnDial = openPanelOnDial;
  });

  return {
    'call.dial': ({ number, isConfirmed, record: named, tabId, ...wish }, from) => {
      if (from.kind === 'page' && from.tabId !== undefined && opensPanelOnDial) void openSidePanel(from.tabId);
      return whenReady(async () => {
        if (from.kind === 'page' && !(await sites.isEnabled(from.origin ?? '')))
          return failure('refused', 'not on this site');
        const reading = await readNumber(number);
        if (reading.kind === 'refused') return failure('refused', reading.reason, { field: 'number' });
        if (reading.caution !== undefined && isConfirmed !== true) return needsYes(reading.caution);
        const asked = isConfirmed === true ? await closeQuestion(wish.intentId) : undefined;
        const record = asked ?? (await recordOf({ ...wish, named, tabId }, from));
        return thenPoll(services.dial({ ...wish, ...(record && { record }), number: reading.number }));
      });
    },
    'call.decline': ({ intentId }) =>
      whenReady(async () => {
        await closeQuestion(intentId);
        return success(null);
      }),
    'call.hangUp': ({ callId }) => whenReady(() => thenPoll(actions.hangUp(callId))),
    'call.dismiss': ({ callId }) => whenReady(() => actions.dismiss(callId)),
    'call.show': ({ callId }) => whenReady(() => actions.show(callId)),
    'intent.dismiss': ({ intentId }) => whenReady(() => actions.dismissIntent(intentId)),
    'recording.start': ({ callId }) =>
      whenReady(() => whenDone(actions.startRecording(callId), () => void usage.tell('recording started'))),
    'recording.stop': ({ callId }) => whenReady(() => actions.stopRecording(callId)),
  };
}
