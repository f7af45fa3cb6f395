import * as v from 'valibot';
import type { CrmRecord, Interaction } from './model.ts';
import { type Result, success } from './result.ts';
import type { SendRequest } from './transport.ts';
import { callWire, directionWire, parseAnswer, recordWire, statusOf, timeWire } from './wire.ts';

const createdRecord = v.pipe(
  v.object({ record: recordWire }),
  v.transform(({ record }) => record),
);

const lastInteractionWire = v.pipe(
  v.object({
    data: v.object({
      direction: directionWire,
      startTime: timeWire,
      phoneNumber: v.string(),
      status: v.nullish(v.string()),
    }),
  }),
  v.transform(
    ({ data: { direction, startTime, phoneNumber, status } }): Interaction => ({
      direction,
      startTimeMs: startTime,
      phoneNumber,
      ...(status ? { status: statusOf(status).status } : {}),
    }),
  ),
);

const activeInteractionWire = v.pipe(
  v.object({ data: callWire }),
  v.transform(
    ({ data: call }): Interaction => ({
      direction: call.direction,
      startTimeMs: call.startTimeMs,
      phoneNumber: call.phoneNumber,
      userId: call.userId,
      callId: call.id,
      ...(call.status ? { status: call.status } : {}),
    }),
  ),
);

/** Source: V2 / CRM Records */
export function createRecords(send: SendRequest) {
  /** A record nobody has called yet answers 404, which here is no failure. */
  async function interaction(
    recordId: string,
    module: string,
    which: 'last-interaction' | 'active-interaction',
  ): Promise<Result<Interaction | null>> {
    const path = `/v2/crm/records/${encodeURIComponent(recordId)}/${which}`;
    const answer = await send({ method: 'GET', path, query: { module } });
    if (!answer.ok) return answer.error.code === 'not-found' ? success(null) : answer;
    return parseAnswer(which === 'last-interaction' ? lastInteractionWire : activeInteractionWire, answer.data.body);
  }

  return {
    /** Not safe to repeat. Source: V2 / CRM Records / Create CRM record */
    async create(formId: string, fields: Record<string, string>): Promise<Result<CrmRecord>> {
      const answer = await send({
        method: 'POST',
        path: '/v2/crm/records',
        body: { kind: 'json', value: { formId, fields } },
      });
      return answer.ok ? parseAnswer(createdRecord, answer.data.body) : answer;
    },

    /** Source: V2 / CRM Records / Get last interaction */
    lastInteraction: (recordId: string, module: string) => interaction(recordId, module, 'last-interaction'),

    /** The latest of today; it may still run. Source: V2 / CRM Records / Get active interaction */
    activeInteraction: (recordId: string, module: string) => interaction(recordId, module, 'active-interaction'),
  };
}
