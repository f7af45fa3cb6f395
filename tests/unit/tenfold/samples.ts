import * as v from 'valibot';
import { answerBody } from './reference.ts';

/** Examples of the reference that single tests take apart and change. */
const item = v.looseObject({ id: v.string() });

/** Source: V1 / Calls / Starting a new Call */
export const ORIGINATE = v.parse(v.object({ call: item }), answerBody('05-starting-a-new-call'));

/** Source: V1 / Calls / Get All Calls */
export const [V1_LIST_ITEM] = v.parse(v.object({ calls: v.tuple([item]) }), answerBody('07-get-all-calls')).calls;

/** Source: V2 / Calls / Get list of calls */
export const [V2_LIST_ITEM] = v.parse(v.object({ data: v.tuple([item]) }), answerBody('10-get-list-of-calls')).data;

/** Source: V2 / Calls / Get call by Id */
export const V2_CALL = v.parse(
  v.object({ data: v.looseObject({ id: v.string(), userId: v.string() }) }),
  answerBody('11-get-call-by-id'),
);
