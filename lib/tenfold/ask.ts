import * as v from 'valibot';
import { failure, type Result, success } from './result.ts';
import type { ApiRequest, SendRequest } from './transport.ts';
import { parseAnswer } from './wire.ts';

/** Sends a request and reads its answer; what does not fit is `bad-answer` and names the field. */
export async function ask<T>(
  send: SendRequest,
  request: ApiRequest,
  schema: v.GenericSchema<unknown, T>,
  signal?: AbortSignal,
): Promise<Result<T>> {
  const answer = await send(request, signal);
  return answer.ok ? parseAnswer(schema, answer.data.body) : answer;
}

/** The reference shows `{success: true}`, `{success: {}}` and no body at all where there is nothing to tell. */
const doneWire = v.nullish(
  v.object({
    success: v.nullish(
      v.union([
        v.boolean(),
        v.pipe(
          v.object({}),
          v.check((success) => !Array.isArray(success)),
        ),
      ]),
    ),
  }),
);

/** Sends a request whose answer tells nothing but that it was done; `success: false` is `refused`. */
export async function tell(send: SendRequest, request: ApiRequest, signal?: AbortSignal): Promise<Result<null>> {
  const done = await ask(send, request, doneWire, signal);
  if (!done.ok) return done;
  return done.data?.success === false ? failure('refused', 'the server says that it did not do it') : success(null);
}

/** One part of an address, whatever is in the id. */
export const part = (id: string): string => encodeURIComponent(id);
