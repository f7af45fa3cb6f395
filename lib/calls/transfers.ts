import type { Tenfold } from '../tenfold/client.ts';
import type { TransferLeg } from '../tenfold/model.ts';
import { type Result, success } from '../tenfold/result.ts';

/** An agent who had this call before, and what they left for the next one. */
export interface EarlierAgent {
  id: string;
  /** Absent when the user may not know it. */
  name?: string;
  extension?: string;
  durationMs: number;
  subject?: string;
  description?: string;
}

export interface TransfersDeps {
  calls: Pick<Tenfold['calls'], 'transferHistory'>;
  nameOf(userId: string): Promise<string | undefined>;
}

/**
 * Tells who had a call before, in the order of the server, which is the only one there is: legs carry no time.
 * Source: V2 / Calls / Get transfer history for a call
 */
export function createTransfers(deps: TransfersDeps) {
  async function earlierAgent(leg: TransferLeg): Promise<EarlierAgent> {
    const name = await deps.nameOf(leg.userId);
    const { id, durationMs, userExtension, subject, description } = leg;
    return {
      id,
      durationMs,
      ...(name === undefined ? {} : { name }),
      ...(userExtension ? { extension: userExtension } : {}),
      ...(subject ? { subject } : {}),
      ...(description ? { description } : {}),
    };
  }

  return async (callId: string): Promise<Result<EarlierAgent[]>> => {
    const legs = await deps.calls.transferHistory(callId);
    return legs.ok ? success(await Promise.all(legs.data.map(earlierAgent))) : legs;
  };
}
