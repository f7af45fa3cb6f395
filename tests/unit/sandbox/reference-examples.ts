/** Single examples of the reference under the names the tests use. */
import { at } from './client.ts';
import { ANSWERS } from './contract/reference.ts';

/** What the example of this section holds at the path. */
function example(section: string, path?: string): unknown {
  const body = ANSWERS.find((answer) => answer.section === section)?.body;
  return path === undefined ? body : at(body, path);
}

/** Source: V1 / Authentication */
export const TOKEN = example('Authentication');

/** Source: V1 / Calls / Starting a new Call */
export const ORIGINATE = example('Starting a new Call');

/** The first item, a recorded call. Source: V1 / Calls / Get All Calls */
export const V1_LIST_ITEM = example('Get All Calls', 'calls.0');

/** A call nobody answered. Source: V1 / Calls / Get a Specific Call */
export const V1_CALL = example('Get a Specific Call');

/** Source: V2 / Calls / Get list of calls */
export const V2_LIST_ITEM = example('Get list of calls', 'data.0');

/** Source: V2 / Calls / Get call by Id */
export const V2_CALL = example('Get call by Id');

/** Source: V2 / Users / Login into user account */
export const LOGIN = example('Login into user account');

/** Source: V2 / Users / Get user account data */
export const USER = example('Get user account data');

/** Source: V2 / Users / Get user settings */
export const SETTINGS = example('Get user settings');

/** Source: V2 / CRM Records / Create CRM record */
export const CREATED_RECORD = example('Create CRM record');

/** Source: V2 / CRM Records / Get last interaction */
export const LAST_INTERACTION = example('Get last interaction');

/** Keys and types all the way down; what is null on one side is left open on both by {@link shapes}. */
function shapeOf(value: unknown, beside: unknown): unknown {
  if (value === null || beside === null) return 'open';
  if (Array.isArray(value)) return [shapeOf(value[0], Array.isArray(beside) ? beside[0] : undefined)];
  if (typeof value !== 'object') return typeof value;
  const other = new Map(typeof beside === 'object' ? Object.entries(beside) : []);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner, other.get(key))]));
}

/** Both as shapes, to be compared with `toEqual`. */
export function shapes(answer: unknown, example: unknown): { readonly answer: unknown; readonly example: unknown } {
  return { answer: shapeOf(answer, example), example: shapeOf(example, answer) };
}
