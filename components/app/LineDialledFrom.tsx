import { customerOf, type KnownCall } from '../../lib/calls/call.ts';
import { DialledFrom } from '../customer/DialledFrom.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { Toast } from '../ui/Toast.tsx';
import { useDesk } from './DeskProvider.tsx';
import { useCommand } from './use-command.ts';

/** Of a call that was dialled from a record's page: that record, until the agent has settled it otherwise. */
export function LineDialledFrom({ call }: { call: KnownCall }) {
  const desk = useDesk();
  const link = useCommand('match.link');
  const reject = useCommand('match.reject');
  const dialled = desk.view.dialledFrom.value.find(({ callId }) => callId === call.id);
  if (!dialled || call.matchRejected) return null;
  const { id, module, name: nameThen = '', link: address } = dialled.record;
  const customer = customerOf(call);
  const isLinked = dialled.isLinked && customer?.id === id && call.linkedRecordId === id;
  // The API itself links a number's only match; whatever else is linked was chosen.
  const only = dialled.matches.length === 1 ? dialled.matches[0]?.id : undefined;
  const isChosen = call.linkedRecordId !== undefined && call.linkedRecordId !== only;
  const isOffered = !dialled.isLinked && !isChosen && customer?.id !== id;
  if (!isLinked && !isOffered) return null;
  const name = (customer?.id === id ? customer.name : '') || nameThen;
  const error = reject.error ?? link.error;
  return (
    <>
      <DialledFrom
        name={name}
        module={(isLinked ? customer.module : undefined) ?? module}
        isLinked={isLinked}
        isBusy={link.isBusy || reject.isBusy}
        onUndo={() => void reject.run({ callId: call.id, rejected: true })}
        onLink={() =>
          void link.run({ callId: call.id, record: { id, module, name, ...(address ? { link: address } : {}) } })
        }
      />
      <Toast
        message={error && failureWords(error.code)}
        onClose={() => {
          link.clear();
          reject.clear();
        }}
      />
    </>
  );
}
