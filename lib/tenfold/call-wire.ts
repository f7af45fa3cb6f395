import * as v from 'valibot';
import type { ApiCall, CallEvent } from './model.ts';
import { recordWire } from './record-wire.ts';
import type { Result } from './result.ts';
import {
  directionWire,
  durationWire,
  idWire,
  optionalFlag,
  optionalText,
  parseAnswer,
  present,
  scoreWire,
  statusOf,
  timeWire,
} from './wire.ts';

/** What calls have in common, wherever they are shown. */
export const callEntries = {
  id: idWire,
  startTime: timeWire,
  phoneNumber: v.string(),
  organizationId: optionalText,
  extension: optionalText,
  duration: durationWire,
  status: optionalText,
  callerIdName: optionalText,
  crmRecordId: optionalText,
  matchedCrmRecords: v.nullish(v.array(recordWire)),
  isTransfer: optionalFlag,
  isMobile: optionalFlag,
  hasTranscript: optionalFlag,
  listeningScore: scoreWire,
  recordingLink: optionalText,
  description: optionalText,
  hasCrmErrors: optionalFlag,
  /** The call's id in the phone system has two names: v2 says pbxCallId, v1 phoneSystemCallId. */
  pbxCallId: optionalText,
  phoneSystemCallId: optionalText,
  endTime: v.nullish(timeWire),
  createdDate: v.nullish(timeWire),
};

type AnyCall = v.InferOutput<v.ObjectSchema<typeof callEntries, undefined>>;

/** Everything of a call but whose it is and which way it went, which one list leaves out. */
export function callOf(call: AnyCall): Omit<ApiCall, 'userId' | 'direction'> {
  return {
    id: call.id,
    phoneNumber: call.phoneNumber,
    startTimeMs: call.startTime,
    durationMs: call.duration,
    records: call.matchedCrmRecords ?? [],
    isTransfer: call.isTransfer ?? false,
    hasCrmErrors: call.hasCrmErrors ?? false,
    ...(call.status ? statusOf(call.status) : {}),
    ...present({
      callerName: call.callerIdName,
      linkedRecordId: call.crmRecordId,
      recordingLink: call.recordingLink,
      description: call.description,
      organizationId: call.organizationId,
      extension: call.extension,
      phoneSystemCallId: call.pbxCallId ?? call.phoneSystemCallId,
      hasTranscript: call.hasTranscript,
      isMobile: call.isMobile,
      listeningScore: call.listeningScore,
      endTimeMs: call.endTime,
      createdTimeMs: call.createdDate,
    }),
  };
}

/** Source: V2 / Calls / Get call by Id; lists leave out `status`, and v1 has a few fields of its own. */
export const callWire = v.pipe(
  v.object({ ...callEntries, userId: idWire, direction: directionWire }),
  v.transform((call): ApiCall => ({ ...callOf(call), userId: call.userId, direction: call.direction })),
);

const callEventWire = v.pipe(
  v.object({ type: v.literal('call-update'), call: callWire, timestamp: timeWire }),
  v.transform(({ call, timestamp }): CallEvent => ({ call, timestampMs: timestamp })),
);

/**
 * Reads what Tenfold pushes to a customer's server when a call changes. Ringside polls and never receives one, but a
 * server that does can read it here. Source: V1 / Calls / Receiving Call Events
 */
export function readCallEvent(body: unknown): Result<CallEvent> {
  return parseAnswer(callEventWire, body);
}
