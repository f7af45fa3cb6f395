import type { KnownCall } from '../../lib/calls/call.ts';
import type { Removal } from '../../lib/settings/removal.ts';
import { RemovalLine } from '../customer/RemovalLine.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { numberWords } from '../ui/phone-words.ts';
import { Toast } from '../ui/Toast.tsx';
import { useCommand } from './use-command.ts';
import { useNow } from './use-now.ts';

/** A removal on its way, with all that can still be done about it. */
export function FollowedRemoval({ call, removal }: { call: KnownCall; removal: Removal }) {
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
