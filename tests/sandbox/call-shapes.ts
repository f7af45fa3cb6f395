/** Calls as the reference writes them, with what each shape leaves out. */
import { ORGANIZATION_ID } from './agents.ts';
import { type Call, durationMs, shownNumber } from './call.ts';
import { stableHexId } from './identifiers.ts';
import { comparableDigits } from './phone-numbers.ts';
import { beanShape, listRecordShape, recordShape } from './record-shapes.ts';
import { connectedCrm, type Store } from './store.ts';

/** The record a call belongs to: the chosen one, or the only one that matches. */
export function crmRecordIdOf(store: Store, call: Call): string | null {
  if (call.chosenRecordId !== null) return call.chosenRecordId;
  const [only, ...others] = store.addressBook.recordsOf(call);
  return only !== undefined && others.length === 0 ? only.id : null;
}

function statusWord(call: Call, finishedWord: 'completed' | 'Hangup'): string {
  return call.status === 'finished' ? finishedWord : call.status;
}

/** Only a finished call has a duration, and only a recorded one a link. */
function ending(store: Store, call: Call) {
  const duration = durationMs(call);
  const recordingLink = `${store.addresses.api}/recordings/${call.id}.wav`;
  return {
    ...(duration === null ? {} : { duration }),
    ...(duration !== null && call.recorded ? { recordingLink } : {}),
  };
}

/** What originate answers: the number without the leading 1. Source: V1 / Calls / Starting a new Call */
export function originateShape(call: Call) {
  return {
    status: call.status,
    organizationId: ORGANIZATION_ID,
    userId: call.userId,
    id: call.id,
    phoneNumberCalled: comparableDigits(call.phoneNumber),
  };
}

/** A list item of v1: no status, an end only when there was an answer. Source: V1 / Calls / Get All Calls */
export function v1ListShape(store: Store, call: Call) {
  const answeredAndOver = call.endedAtMs !== null && call.answeredAtMs !== null;
  return {
    id: call.id,
    phoneNumber: shownNumber(call),
    startTime: new Date(call.startedAtMs).toISOString(),
    phoneSystemCallId: call.pbxCallId,
    direction: call.direction,
    ...(answeredAndOver ? { endTime: new Date(call.endedAtMs).toISOString() } : {}),
    ...ending(store, call),
    createdDate: new Date(call.createdAtMs).toISOString(),
    organizationId: ORGANIZATION_ID,
    userId: call.userId,
    extension: call.extension,
  };
}

/** A single call of v1; over, its status is "completed". Source: V1 / Calls / Get a Specific Call */
export function v1CallShape(store: Store, call: Call) {
  return { status: statusWord(call, 'completed'), ...v1ListShape(store, call) };
}

function v2CommonShape(store: Store, call: Call) {
  return {
    id: call.id,
    userId: call.userId,
    organizationId: ORGANIZATION_ID,
    startTime: call.startedAtMs,
    phoneNumber: shownNumber(call),
    extension: call.extension,
    ...ending(store, call),
    hasCrmErrors: call.hasCrmErrors,
    isTransfer: call.transferredFrom.length > 0,
    description: call.description,
    direction: call.direction,
    hasTranscript: call.hasTranscript,
    listeningScore: call.listeningScore,
    isMobile: call.isMobile,
  };
}

/** A list item of v2: neither status nor crmRecordId nor subject. Source: V2 / Calls / Get list of calls */
export function v2ListShape(store: Store, call: Call) {
  const records = store.addressBook.recordsOf(call);
  return {
    ...v2CommonShape(store, call),
    matchedCrmRecordsLength: records.length,
    matchedCrmRecords: records.map((person) => listRecordShape(connectedCrm(store), person)),
  };
}

/** A single call of v2; over, its status is "Hangup"; the subject never comes back. Source: V2 / Calls / Get call by Id */
export function v2CallShape(store: Store, call: Call) {
  const records = store.addressBook.recordsOf(call);
  const crmRecordId = crmRecordIdOf(store, call);
  return {
    ...v2CommonShape(store, call),
    pbxCallId: call.pbxCallId,
    callerIdName: call.callerIdName,
    ...(crmRecordId === null ? {} : { crmRecordId }),
    status: statusWord(call, 'Hangup'),
    matchedCrmRecordsLength: records.length,
    matchedCrmRecords: records.map((person) => recordShape(connectedCrm(store), person)),
  };
}

/** Start as digits in a text, records as beans. Source: V2 / CRM Records / Get last interaction */
export function lastInteractionShape(store: Store, call: Call) {
  const crmRecordId = crmRecordIdOf(store, call);
  return {
    pbxCallId: call.pbxCallId,
    status: statusWord(call, 'Hangup'),
    ...(crmRecordId === null ? {} : { crmRecordId }),
    direction: call.direction,
    startTime: String(call.startedAtMs),
    phoneNumber: shownNumber(call),
    matchedCrmRecords: store.addressBook.recordsOf(call).map((person) => beanShape(connectedCrm(store), person)),
    provider: 'sandboxphone',
    isQueue: false,
    queue: '',
    extension: call.extension,
    deleted: false,
  };
}

/** One earlier leg of a call that was handed over. Source: V2 / Calls / Get transfer history for a call */
export function transferShape(call: Call, leg: Call) {
  return {
    id: stableHexId(`transfer ${leg.id} ${call.id}`),
    extension: call.extension,
    callId: leg.id,
    callUserId: leg.userId,
    callUserExtension: leg.extension,
    callDuration: durationMs(leg) ?? 0,
    callSubject: leg.subject,
    callDescription: leg.description,
  };
}

/** A list item of a user's calls: records as beans, and less than elsewhere. Source: V2 / Analytics / Get calls for user */
export function userCallShape(store: Store, call: Call) {
  const records = store.addressBook.recordsOf(call);
  const duration = durationMs(call);
  return {
    id: call.id,
    startTime: call.startedAtMs,
    phoneNumber: shownNumber(call),
    extension: call.extension,
    ...(duration === null ? {} : { duration }),
    hasCrmErrors: call.hasCrmErrors,
    matchedCrmRecordsLength: records.length,
    matchedCrmRecords: records.map((person) => beanShape(connectedCrm(store), person)),
    description: call.description,
    hasTranscript: call.hasTranscript,
    listeningScore: call.listeningScore,
    isMobile: call.isMobile,
  };
}
