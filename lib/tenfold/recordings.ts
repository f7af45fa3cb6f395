import { act } from './call-action.ts';
import type { SendRequest } from './transport.ts';

/** Recording of a running call; `not-supported` when it is over or the phone system cannot. Source: V1 / Calls */
export function createRecordings(send: SendRequest) {
  return {
    /** Source: V1 / Calls / Start Call Recording */
    start: (callId: string) => act(send, callId, 'startRecording'),
    /** Source: V1 / Calls / Stop Call Recording */
    stop: (callId: string) => act(send, callId, 'stopRecording'),
  };
}
