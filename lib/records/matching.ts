import type { KnownCall } from '../calls/call.ts';
import type { Store } from '../settings/store.ts';
import type { Tenfold } from '../tenfold/client.ts';
import type { CrmRecord, Interaction } from '../tenfold/model.ts';
import { type Result, success } from '../tenfold/result.ts';
import { changeKnownCall } from './known-call.ts';

export interface MatchingDeps {
  store: Store;
  calls: Pick<Tenfold['calls'], 'setMatchingRecord'>;
  records: Pick<Tenfold['records'], 'create' | 'edit' | 'lastInteraction'>;
  /** Called after a call was changed here, so that an older poll does not undo it. */
  onChanged(callId: string): void;
}

function withRecord(call: KnownCall, record: CrmRecord): KnownCall {
  const known = call.records.find(({ id }) => id === record.id);
  const others = call.records.filter(({ id }) => id !== record.id);
  return {
    ...call,
    records: [{ ...record, ...known }, ...others],
    linkedRecordId: record.id,
    matchRejected: false,
  };
}

/** Settles whom a call was with. */
export function createMatching(deps: MatchingDeps) {
  const { store } = deps;

  async function change(callId: string, changed: (call: KnownCall) => KnownCall): Promise<void> {
    await changeKnownCall(store, callId, changed);
    deps.onChanged(callId);
  }

  /** Safe to repeat. Source: V2 / Calls / Set the matched record to a call */
  async function link(callId: string, record: CrmRecord): Promise<Result<null>> {
    const answer = await deps.calls.setMatchingRecord(callId, record.id, record.module);
    if (!answer.ok) return answer;
    await change(callId, (call) => withRecord(call, record));
    return success(null);
  }

  return {
    link,

    /** "Not this person", and the way back; the API has no way to unlink, so this is Ringside's own memory. */
    async reject(callId: string, rejected: boolean): Promise<Result<null>> {
      await change(callId, (call) => ({ ...call, matchRejected: rejected }));
      return success(null);
    },

    /** Creates a record and links it; when only the linking fails, the record exists and can be linked again. */
    async create(
      callId: string,
      formId: string,
      fields: Record<string, string>,
    ): Promise<Result<{ recordId: string }>> {
      const created = await deps.records.create(formId, fields);
      if (!created.ok) return created;
      const record = created.data;
      await change(callId, (call) => ({
        ...call,
        createdRecordId: record.id,
        records: [record, ...call.records.filter(({ id }) => id !== record.id)],
      }));
      const linked = await link(callId, record);
      return linked.ok ? success({ recordId: record.id }) : linked;
    },

    /** Changes what `fields` names and shows the record as it is then. Source: V2 / CRM Records / Edit CRM Record */
    async edit(
      callId: string,
      recordId: string,
      { formId, fields }: { formId: string; fields: Record<string, string> },
    ): Promise<Result<null>> {
      const edited = await deps.records.edit(recordId, formId, fields);
      if (!edited.ok) return edited;
      // The answer names the module in the plural, which would make another module of it.
      const told = (record: CrmRecord): CrmRecord => ({
        ...record,
        ...edited.data,
        id: recordId,
        module: record.module,
      });
      await change(callId, (call) => ({
        ...call,
        records: call.records.map((record) => (record.id === recordId ? told(record) : record)),
      }));
      return success(null);
    },

    lastInteraction: (recordId: string, module: string): Promise<Result<Interaction | null>> =>
      deps.records.lastInteraction(recordId, module),
  };
}
