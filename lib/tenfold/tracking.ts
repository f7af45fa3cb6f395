import { tell } from './ask.ts';
import type { SendRequest } from './transport.ts';

/** Source: V2 / Tracking */
export function createTracking(send: SendRequest) {
  return {
    /** Tells an event to the integration set for the user's account; not safe to repeat. Source: V2 / Tracking / Track event */
    track: (event: string, properties: Record<string, string | number | boolean>) =>
      tell(send, {
        method: 'POST',
        path: '/v2/tracking',
        body: { kind: 'json', value: { event, data: properties } },
      }),
  };
}
