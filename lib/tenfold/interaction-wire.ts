import * as v from 'valibot';
import { callWire } from './call-wire.ts';
import type { Interaction } from './model.ts';
import { recordWire } from './record-wire.ts';
import { directionWire, optionalFlag, optionalText, present, statusOf, timeWire } from './wire.ts';

/** Source: V2 / CRM Records / Get last interaction */
export const lastInteractionWire = v.pipe(
  v.object({
    direction: directionWire,
    startTime: timeWire,
    phoneNumber: v.string(),
    status: optionalText,
    crmRecordId: optionalText,
    matchedCrmRecords: v.nullish(v.array(recordWire)),
    extension: optionalText,
    pbxCallId: optionalText,
    provider: optionalText,
    isQueue: optionalFlag,
    queue: optionalText,
    deleted: optionalFlag,
  }),
  v.transform(
    (last): Interaction => ({
      direction: last.direction,
      startTimeMs: last.startTime,
      phoneNumber: last.phoneNumber,
      ...(last.status ? { status: statusOf(last.status).status } : {}),
      ...present({
        linkedRecordId: last.crmRecordId,
        records: last.matchedCrmRecords,
        extension: last.extension,
        phoneSystemCallId: last.pbxCallId,
        provider: last.provider,
        isQueue: last.isQueue,
        queue: last.queue,
        isDeleted: last.deleted,
      }),
    }),
  ),
);

/** Source: V2 / CRM Records / Get active interaction */
export const activeInteractionWire = v.pipe(
  callWire,
  v.transform(
    (call): Interaction => ({
      direction: call.direction,
      startTimeMs: call.startTimeMs,
      phoneNumber: call.phoneNumber,
      userId: call.userId,
      callId: call.id,
      records: call.records,
      ...present({
        status: call.status,
        linkedRecordId: call.linkedRecordId,
        extension: call.extension,
        phoneSystemCallId: call.phoneSystemCallId,
      }),
    }),
  ),
);
