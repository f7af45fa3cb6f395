import * as v from 'valibot';
import type { Result } from '../tenfold/result.ts';
import type { FreshToken } from './refresh.ts';

/** How the worker asks the offscreen document for a new access token; the document cannot read storage itself. */
export const refreshRequest = v.object({
  ringsideRefresh: v.literal(1),
  clientId: v.string(),
  staleToken: v.string(),
  addresses: v.object({ api: v.string(), beta: v.string() }),
});
export type RefreshRequest = v.InferOutput<typeof refreshRequest>;

/** True for an answer of the document; anything else means that nobody answered. */
export function isRefreshAnswer(value: unknown): value is Result<FreshToken> {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}
