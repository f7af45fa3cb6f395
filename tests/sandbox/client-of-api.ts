/** The one OAuth client the sandbox knows. */
import * as v from 'valibot';
import { CLIENT_ID, CLIENT_SECRET } from './agents.ts';

/** The fields every grant carries. */
export const clientFields = { client_id: v.string(), client_secret: v.string() };

/** Whether these are the client's own identifier and secret. */
export function isClient(given: { readonly client_id: string; readonly client_secret: string }): boolean {
  return given.client_id === CLIENT_ID && given.client_secret === CLIENT_SECRET;
}
