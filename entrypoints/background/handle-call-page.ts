import type { Handlers } from '../../lib/messages/router.ts';
import type { Services } from './compose.ts';
import type { Turn } from './turn.ts';

type Handled =
  | 'callPage.open'
  | 'callPage.recording'
  | 'callPage.transcript'
  | 'callPage.keywords'
  | 'callPage.conversation';

/** A call's page: each part is asked for by itself, so that none waits for another. */
export function callPageHandlers(services: Services, { whenReady }: Turn): Pick<Handlers, Handled> {
  const { callPage, speech } = services;
  return {
    'callPage.open': ({ callId }) => whenReady(() => callPage.open(callId)),
    'callPage.recording': ({ callId }) => whenReady(() => callPage.recording(callId)),
    'callPage.transcript': ({ callId }) => whenReady(() => speech.transcript(callId)),
    'callPage.keywords': ({ callId }) => whenReady(() => speech.keywords(callId)),
    'callPage.conversation': ({ callId }) => whenReady(() => speech.conversation(callId)),
  };
}
