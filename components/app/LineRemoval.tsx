import type { KnownCall } from '../../lib/calls/call.ts';
import type { Removal } from '../../lib/settings/removal.ts';
import { RemovalLine } from '../customer/RemovalLine.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { numberWords } from '../ui/phone-words.ts';
import { Toast } from '../ui/Toast.tsx';
import { useDesk } from './DeskProvider.tsx';
import { useCommand } from './use-command.ts';
import { useNow } from './use-now.ts';

/** The removal that was asked for in this call, if any. */
export function useRemoval(callId: string): Removal | undefined {
  return useDesk().view.removals.value.find((removal) => removal.callId === callId);
}

/** What becomes of a number that the agent wants off the record. */
export function LineRemoval({ call }: { call: KnownCall }) {
  const removal = useRemoval(call.id);
  return removal ? <Following call={call} removal={removal} /> : null;
}

function Following({ call, removal }: { call: KnownCall; removal: Removal }) {
  const nowMs = useNow(removal.state === 'waiting');
  const undo = useCommand('removal.undo');
  const dismiss = useCommand('removal.dismiss');
  const again = useCommand('record.removeNumber');
  const commands = [undo, dismiss, again];
  const error = commands.find((command) => command.error)?.error;
  const callId = call.id;
  const { recordId, module } = removal;
  return (
    <>
      <RemovalLine
        removal={removal}
        number={call.display ?? numberWords(removal.number)}
        nowMs={nowMs}
        isBusy={commands.some(({ isBusy }) => isBusy)}
        onUndo={() => void undo.run({ callId })}
        onTryAgain={() => void again.run({ callId, recordId, module })}
        onClose={() => void dismiss.run({ callId })}
      />
      <Toast
        message={error && failureWords(error.code)}
        onClose={() => {
          for (const command of commands) command.clear();
        }}
      />
    </>
  );
}
