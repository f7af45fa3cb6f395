import type { KnownCall } from '../calls/call.ts';
import type { Store } from '../settings/store.ts';
import type { Tenfold } from '../tenfold/client.ts';
import type { CrmRecord } from '../tenfold/model.ts';
import type { CrmError } from '../tenfold/model-speech.ts';
import { type Result, success } from '../tenfold/result.ts';
import { changeKnownCall, findKnownCall } from './known-call.ts';

export interface CrmErrorsDeps {
  store: Store;
  analytics: Pick<Tenfold['analytics'], 'errors'>;
  calls: Pick<Tenfold['calls'], 'setMatchingRecord'>;
  /** Writes the note of a call once more, in turn with what is being typed. */
  rewriteNote(callId: string): Promise<Result<null>>;
  /** Called after a call was changed here, so that an older poll does not undo it. */
  onChanged(callId: string): void;
}

function linkedRecord(call: KnownCall | undefined): CrmRecord | undefined {
  return call?.matchRejected === false ? call.records.find(({ id }) => id === call.linkedRecordId) : undefined;
}

function withoutErrors(call: KnownCall): KnownCall {
  const healthy = { ...call };
  delete healthy.hasCrmErrors;
  return healthy;
}

/** What the CRM refused of a call, and another try. Source: V2 / Analytics / Get CRM errors for call */
export function createCrmErrors(deps: CrmErrorsDeps) {
  const { store } = deps;

  async function linkAgain(callId: string): Promise<Result<null>> {
    const record = linkedRecord(await findKnownCall(store, callId));
    return record ? deps.calls.setMatchingRecord(callId, record.id, record.module) : success(null);
  }

  async function forgetErrors(callId: string): Promise<void> {
    await changeKnownCall(store, callId, withoutErrors);
    deps.onChanged(callId);
  }

  return {
    read: (callId: string): Promise<Result<CrmError[]>> => deps.analytics.errors(callId),

    /**
     * The API has no way to repeat a write to the CRM. What can be repeated is what makes Tenfold write there: saving
     * the note and the match. Afterwards the errors are read anew, whatever came of it.
     */
    async tryAgain(callId: string): Promise<Result<CrmError[]>> {
      const note = await deps.rewriteNote(callId);
      if (!note.ok) return note;
      const link = await linkAgain(callId);
      if (!link.ok) return link;
      const errors = await deps.analytics.errors(callId);
      if (errors.ok && errors.data.length === 0) await forgetErrors(callId);
      return errors;
    },
  };
}
