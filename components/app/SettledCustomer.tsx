import { useState } from 'preact/hooks';
import type { KnownCall } from '../../lib/calls/call.ts';
import { formsInForce } from '../../lib/settings/in-force.ts';
import type { CrmRecord } from '../../lib/tenfold/model.ts';
import { interactionWords, othersCallWords } from '../customer/interaction-words.ts';
import { RecordCard } from '../customer/RecordCard.tsx';
import { editAddress, formFor } from '../customer/record-form.ts';
import { failureWords } from '../ui/failure-words.ts';
import { Toast } from '../ui/Toast.tsx';
import { useDesk } from './DeskProvider.tsx';
import { useRemoval } from './LineRemoval.tsx';
import { EditRecord } from './seldom-parts.ts';
import { useCommand } from './use-command.ts';
import { useLastInteraction } from './use-last-interaction.ts';
import { useOthersCall } from './use-others-call.ts';
import { useTimeWords } from './use-time-words.ts';

/** The one record a call is with, and all that can be done with it. */
export function SettledCustomer({ call, customer }: { call: KnownCall; customer: CrmRecord }) {
  const desk = useDesk();
  const reject = useCommand('match.reject');
  const remove = useCommand('record.removeNumber');
  const [isEditing, setIsEditing] = useState(false);
  const words = useTimeWords();
  const { last, ask } = useLastInteraction(customer, call.startedAtMs);
  const others = useOthersCall(customer, call);
  const removal = useRemoval(call.id);
  const serverNowMs = desk.now() + desk.view.clockOffsetMs.value;
  const { id: recordId, module } = customer;
  const form = formFor(customer, formsInForce(desk.view.preferences.value, desk.view.policy.value));
  const address = editAddress(customer);
  const error = reject.error ?? remove.error;

  function edit(): void {
    if (form) setIsEditing(true);
    else if (address) desk.openLink(address);
  }

  if (isEditing && form) {
    return <EditRecord call={call} record={customer} form={form} onDone={() => setIsEditing(false)} />;
  }
  return (
    <>
      <RecordCard
        record={customer}
        lastInteraction={interactionWords(last, serverNowMs, words)}
        onLastAgain={last === 'failed' ? ask : undefined}
        othersCall={others ? othersCallWords(others, words) : ''}
        isBusy={reject.isBusy || remove.isBusy}
        onOpen={(link) => desk.openLink(link)}
        onEdit={form || address ? edit : undefined}
        onReject={() => void reject.run({ callId: call.id, rejected: true })}
        onRemoveNumber={
          removal?.recordId === recordId ? undefined : () => void remove.run({ callId: call.id, recordId, module })
        }
      />
      <Toast
        message={error && failureWords(error.code)}
        onClose={() => {
          reject.clear();
          remove.clear();
        }}
      />
    </>
  );
}
