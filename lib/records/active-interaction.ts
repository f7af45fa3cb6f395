import type { Tenfold } from '../tenfold/client.ts';
import type { CallDirection, CallStatus } from '../tenfold/model.ts';
import { type Result, success } from '../tenfold/result.ts';

/** The latest call of today with a record, when it is somebody else's. It may be over: `status` tells, if it is known. */
export interface OthersCall {
  /** Absent when this user may not know it. */
  userName?: string;
  direction: CallDirection;
  startTimeMs: number;
  status?: CallStatus;
}

export interface ActiveInteractionDeps {
  records: Pick<Tenfold['records'], 'activeInteraction'>;
  /** Who is signed in; undefined for nobody. */
  userId(): Promise<string | undefined>;
  nameOf(userId: string): Promise<string | undefined>;
}

/**
 * Tells whether somebody else has to do with a record today. The API names the latest call only, so this user's own
 * hides an earlier one of a colleague: then nothing is known. Source: V2 / CRM Records / Get active interaction
 */
export function createActiveInteraction(deps: ActiveInteractionDeps) {
  return async (recordId: string, module: string): Promise<Result<OthersCall | null>> => {
    const answer = await deps.records.activeInteraction(recordId, module);
    if (!answer.ok) return answer;
    const latest = answer.data;
    if (latest?.userId === undefined || latest.userId === (await deps.userId())) return success(null);
    const userName = await deps.nameOf(latest.userId);
    return success({
      direction: latest.direction,
      startTimeMs: latest.startTimeMs,
      ...(latest.status === undefined ? {} : { status: latest.status }),
      ...(userName === undefined ? {} : { userName }),
    });
  };
}
