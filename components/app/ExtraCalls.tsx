import { isActive, type KnownCall } from '../../lib/calls/call.ts';
import { ExtraCall } from '../call/ExtraCall.tsx';
import { numberWords } from '../ui/phone-words.ts';
import { useDesk } from './DeskProvider.tsx';
import styles from './extra-calls.module.css';
import { useCommand } from './use-command.ts';

/** Calls that nobody asked for, above everything else until they are gone. */
export function ExtraCalls() {
  const extra = useDesk().view.calls.value.filter((call) => call.isExtra && isActive(call));
  if (extra.length === 0) return null;
  return (
    <div class={styles.extra}>
      {extra.map((call) => (
        <Extra key={call.id} call={call} />
      ))}
    </div>
  );
}

function Extra({ call }: { call: KnownCall }) {
  const hangUp = useCommand('call.hangUp');
  return (
    <ExtraCall
      number={call.display ?? numberWords(call.number)}
      isBusy={hangUp.isBusy}
      onHangUp={() => void hangUp.run({ callId: call.id })}
    />
  );
}
