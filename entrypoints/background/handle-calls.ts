import { openSidePanel } from '../../lib/browser/side-panel.ts';
import type { Caution, MessageError } from '../../lib/messages/contract.ts';
import type { From, Handlers } from '../../lib/messages/router.ts';
import type { DialledRecord } from '../../lib/settings/dialled-from.ts';
import { followPreferences } from '../../lib/settings/read-in-force.ts';
import { stored } from '../../lib/settings/stored.ts';
import { failure, success } from '../../lib/tenfold/result.ts';
import type { Services } from './compose.ts';
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

/** The record a number is dialled from: the one that the page's link names, else the one that the page shows. */
function recordFinder({ dialledFrom }: Pick<Services, 'dialledFrom'>) {
  return async (
    named: { id: string; module: string } | undefined,
    { tabId, atMs }: { tabId: number | undefined; atMs?: number },
    from: From,
  ): Promise<DialledRecord | undefined> => {
    if (named) return dialledFrom.named(named);
    const isPage = from.kind === 'page';
    const placeId = isPage ? from.tabId : tabId;
    if (placeId === undefined) return undefined;
    return dialledFrom.recordOf({ tabId: placeId, atMs, ...(isPage ? { origin: from.origin ?? '' } : {}) });
  };
}

/** Dialling, and what can be done with a running call. */
export function callHandlers(services: Services, { whenReady, thenPoll }: Turn): Pick<Handlers, Handled> {
  const { store, actions, readNumber, usage, sites } = services;
  const recordOf = recordFinder(services);
  let opensPanelOnDial = false;
  followPreferences(store, ({ openPanelOnDial }) => {
    opensPanelOnDial = openPanelOnDial;
  });

  async function closeQuestion(intentId: string): Promise<void> {
    await store.update(stored.dialQuestion, (open) => (open?.intentId === intentId ? null : open));
  }

  return {
    'call.dial': ({ number, isConfirmed, record: named, tabId, ...wish }, from) => {
      if (from.kind === 'page' && from.tabId !== undefined && opensPanelOnDial) void openSidePanel(from.tabId);
      return whenReady(async () => {
        if (from.kind === 'page' && !(await sites.isEnabled(from.origin ?? '')))
          return failure('refused', 'not on this site');
        const reading = await readNumber(number);
        if (reading.kind === 'refused') return failure('refused', reading.reason, { field: 'number' });
        if (reading.caution !== undefined) {
          if (isConfirmed !== true) return needsYes(reading.caution);
          await closeQuestion(wish.intentId);
        }
        const record = await recordOf(named, { ...wish, tabId }, from);
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
