import { part } from './ask.ts';
import { failure, type Result, success } from './result.ts';
import type { SendRequest } from './transport.ts';

/**
 * Does something with a running call. A 400 means that the call is over or that the phone system cannot do it, and
 * becomes `not-supported`. Source: V1 / Calls
 */
export async function act(send: SendRequest, callId: string, action: string): Promise<Result<null>> {
  const answer = await send({ method: 'POST', path: `/api/v1/calls/${part(callId)}/${action}` });
  if (answer.ok) return success(null);
  if (answer.error.status === 400) return failure('not-supported', `${action} was refused`, { status: 400 });
  return answer;
}
