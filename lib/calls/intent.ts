import type { DialledRecord } from '../settings/dialled-from.ts';
import type { FailureCode } from '../tenfold/result.ts';

/**
 * The wish to dial, written down before the request leaves, so that it is never carried out twice.
 *
 * - `posting`: the request is on its way, or the worker died while it was.
 * - `placed`: the server has the call (`callId`).
 * - `not-placed`: certain that no call came of it; may be dialled again.
 * - `unknown`: no answer came and no call was found; only the agent may decide to dial again.
 */
export interface DialIntent {
  /** Made where the click was. */
  id: string;
  /** E.164. */
  number: string;
  state: 'posting' | 'placed' | 'not-placed' | 'unknown';
  /** Epoch milliseconds by this machine's clock. */
  createdAtMs: number;
  /** The server's clock when the request left; calls before it cannot be this one's. */
  serverTimeMs: number;
  callId?: string;
  failure?: FailureCode;
  /** The record whose page the number was dialled from. */
  record?: DialledRecord;
  /** The call has what was typed for its number, and is linked to the record. */
  isHandedOver?: boolean;
  dismissed: boolean;
}
