import { openSidePanel } from '../../lib/browser/side-panel.ts';
import type { Caution, MessageError } from '../../lib/messages/contract.ts';
import type { Handlers } from '../../lib/messages/router.ts';
import { followPreferences } from '../../lib/settings/read-in-force.ts';
import { failure, success } from '../../lib/tenfold/result.ts';
import type { Services } from './compose.ts';
import { askedRecords, questionCloser, recordFinder } from './dialled-record.ts';
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
  const closeQuestion = questionCloser(services);
  const asked = askedRecords(services, () => Date.now());
  let opensPanelOnDial = false;
  followPreferences(store, ({ openPanelOnDial }) => {
    opensPanelOnDial = openPanelOnDial;
  });

  return {
    'call.dial': ({ number, isConfirmed, record: named, pageAddress, ...wish }, from) => {
      if (from.kind === 'page' && from.tabId !== undefined && opensPanelOnDial) void openSidePanel(from.tabId);
      return whenReady(async () => {
        if (from.kind === 'page' && !(await sites.isEnabled(from.origin ?? '')))
          return failure('refused', 'not on this site');
        const reading = await readNumber(number);
        if (reading.kind === 'refused') return failure('refused', reading.reason, { field: 'number' });
        const record = (await asked.find(wish.intentId)) ?? (await recordOf({ ...wish, named, pageAddress }, from));
        if (reading.caution !== undefined && isConfirmed !== true) {
          if (from.kind === 'ringside') await asked.keep(wish.intentId, record);
          return needsYes(reading.caution);
        }
        if (isConfirmed === true) await closeQuestion(wish.intentId);
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
