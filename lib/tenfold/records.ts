import * as v from 'valibot';
import { ask, part, tell } from './ask.ts';
import { activeInteractionWire, lastInteractionWire } from './interaction-wire.ts';
import type { CrmRecord, Interaction } from './model.ts';
import { recordWire } from './record-wire.ts';
import { type Result, success } from './result.ts';
import type { SendRequest } from './transport.ts';
import { dataOf } from './wire.ts';

const oneRecord = v.pipe(
  v.object({ record: recordWire }),
  v.transform(({ record }) => record),
);

/** Which record to edit with the token in the body, and whose token it is. */
export interface RecordByToken {
  /** The user's own token: this endpoint takes it in its body and no header. */
  token: string;
  id: string;
  module: string;
}

/** Source: V2 / CRM Records */
export function createRecords(send: SendRequest) {
  const path = (recordId: string): string => `/v2/crm/records/${part(recordId)}`;

  /** A record nobody has called yet answers 404, which here is no failure. */
  async function interaction(
    recordId: string,
    module: string,
    which: 'last-interaction' | 'active-interaction',
  ): Promise<Result<Interaction | null>> {
    const wire = which === 'last-interaction' ? lastInteractionWire : activeInteractionWire;
    const answer = await ask(
      send,
      { method: 'GET', path: `${path(recordId)}/${which}`, query: { module } },
      dataOf(wire),
    );
    return !answer.ok && answer.error.code === 'not-found' ? success(null) : answer;
  }

  return {
    /** Not safe to repeat. Source: V2 / CRM Records / Create CRM record */
    create: (formId: string, fields: Record<string, string>): Promise<Result<CrmRecord>> =>
      ask(
        send,
        { method: 'POST', path: '/v2/crm/records', body: { kind: 'json', value: { formId, fields } } },
        oneRecord,
      ),

    /** Source: V2 / CRM Records / Edit CRM Record */
    edit: (recordId: string, formId: string, update: Record<string, string>): Promise<Result<CrmRecord>> =>
      ask(
        send,
        { method: 'PUT', path: path(recordId), body: { kind: 'json', value: { formId, update } } },
        dataOf(oneRecord),
      ),

    /**
     * Edits a record without a form. `name`, `number` and `email` mean the main ones; all else is named as the CRM
     * names it. At least one field is needed. Source: V1 / CRM Records / Edit CRM Record
     */
    editByToken: ({ token, id, module }: RecordByToken, update: Record<string, string>): Promise<Result<null>> =>
      tell(send, {
        method: 'PUT',
        path: '/v1/crm/record',
        authorized: false,
        body: { kind: 'json', value: { token, id, module, update } },
      }),

    /** Takes a number off a record and, with a call, off that call. Source: V2 / CRM Records / Remove number from CRM record */
    removeNumber: (
      recordId: string,
      from: { number: string; module: string; callId?: string },
    ): Promise<Result<null>> =>
      tell(send, { method: 'DELETE', path: `${path(recordId)}/remove-number`, body: { kind: 'json', value: from } }),

    /** Source: V2 / CRM Records / Get last interaction */
    lastInteraction: (recordId: string, module: string) => interaction(recordId, module, 'last-interaction'),

    /** The latest of today; it may still run. Source: V2 / CRM Records / Get active interaction */
    activeInteraction: (recordId: string, module: string) => interaction(recordId, module, 'active-interaction'),
  };
}
