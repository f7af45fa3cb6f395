import * as v from 'valibot';
import type { ApiCall, CallDirection, CallStatus, CrmRecord } from './model.ts';
import { failure, type Result, success } from './result.ts';

const optionalText = v.nullish(v.string());

/** Leaves out what is null, missing or empty, so that inside a field is either there or not. */
function present<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> };
function present(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );
}

const plainRecord = v.pipe(
  v.object({
    id: v.string(),
    module: v.string(),
    name: optionalText,
    link: optionalText,
    editLink: optionalText,
    email: optionalText,
    description: optionalText,
    parentName: optionalText,
    parentLink: optionalText,
  }),
  v.transform(({ id, module, name, ...rest }): CrmRecord => ({ id, module, name: name ?? '', ...present(rest) })),
);

const beanRecord = v.pipe(
  v.object({
    bean_id: v.string(),
    bean_module: v.string(),
    bean_name: optionalText,
    bean_link: optionalText,
    bean_edit_link: optionalText,
  }),
  v.transform(
    (bean): CrmRecord => ({
      id: bean.bean_id,
      module: bean.bean_module,
      name: bean.bean_name ?? '',
      ...present({ link: bean.bean_link, editLink: bean.bean_edit_link }),
    }),
  ),
);

/** Either of the two shapes in which the reference shows records. */
export const recordWire = v.union([plainRecord, beanRecord]);

/** Times come as ISO text, as milliseconds and as digits in a text; inside they are milliseconds. */
export const timeWire = v.pipe(
  v.union([v.number(), v.string()]),
  v.transform((time) => (typeof time === 'number' ? time : /^\d+$/.test(time) ? Number(time) : Date.parse(time))),
  v.finite(),
);

const statusWords: ReadonlyMap<string, CallStatus> = new Map([
  ['queued', 'queued'],
  ['ringing', 'ringing'],
  ['in-progress', 'in-progress'],
  ['finished', 'finished'],
  ['completed', 'finished'],
  ['hangup', 'finished'],
]);

/** Brings the status words of v1 and v2 together; an unlisted word is kept beside `unknown`. */
export function statusOf(word: string): { status: CallStatus; statusWord: string } {
  return { status: statusWords.get(word.toLowerCase()) ?? 'unknown', statusWord: word };
}

export const directionWire = v.pipe(
  v.string(),
  v.transform((word): CallDirection => (word.toLowerCase() === 'inbound' ? 'inbound' : 'outbound')),
);

/** Source: V2 / Calls / Get call by Id; the items of Get list of calls are the same without `status`. */
export const callWire = v.pipe(
  v.object({
    id: v.string(),
    userId: v.string(),
    startTime: timeWire,
    phoneNumber: v.string(),
    direction: directionWire,
    duration: v.nullish(v.number()),
    status: optionalText,
    callerIdName: optionalText,
    crmRecordId: optionalText,
    matchedCrmRecords: v.nullish(v.array(recordWire)),
    isTransfer: v.nullish(v.boolean()),
    recordingLink: optionalText,
    description: optionalText,
    hasCrmErrors: v.nullish(v.boolean()),
  }),
  v.transform(
    (call): ApiCall => ({
      id: call.id,
      userId: call.userId,
      direction: call.direction,
      phoneNumber: call.phoneNumber,
      startTimeMs: call.startTime,
      durationMs: call.duration ?? 0,
      records: call.matchedCrmRecords ?? [],
      isTransfer: call.isTransfer ?? false,
      hasCrmErrors: call.hasCrmErrors ?? false,
      ...(call.status ? statusOf(call.status) : {}),
      ...present({
        callerName: call.callerIdName,
        linkedRecordId: call.crmRecordId,
        recordingLink: call.recordingLink,
        description: call.description,
      }),
    }),
  ),
);

/** Parses an answer; what does not fit becomes `bad-answer` with the field's path. */
export function parseAnswer<T>(schema: v.GenericSchema<unknown, T>, body: unknown): Result<T> {
  const parsed = v.safeParse(schema, body);
  if (parsed.success) return success(parsed.output);
  const issue = parsed.issues[0];
  const field = v.getDotPath(issue) ?? '(whole answer)';
  return failure('bad-answer', `${field}: ${issue.message}`, { field });
}
