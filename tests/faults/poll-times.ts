import type { Control } from '../support/control.ts';

/** When each poll arrived at the server since the requests were forgotten last. */
export async function pollTimes(control: Control): Promise<number[]> {
  const requests = await control.requests('/v2/calls');
  return requests.filter(({ path }) => path === '/v2/calls').map(({ receivedAtMs }) => receivedAtMs);
}
