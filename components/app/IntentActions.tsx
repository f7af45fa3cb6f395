import type { DialIntent } from '../../lib/calls/intent.ts';
import { CallControls } from '../call/CallControls.tsx';
import { IntentOutcome } from '../call/IntentOutcome.tsx';
import { useCommand } from './use-command.ts';

interface IntentActionsProps {
  intent: DialIntent;
  onCallAgain: () => void;
}

const nothing = (): void => undefined;

/** Before there is a call: its controls wait in their places, or the agent hears why none came of it. */
export function IntentActions({ intent, onCallAgain }: IntentActionsProps) {
  const dismiss = useCommand('intent.dismiss');
  const putAside = (): void => void dismiss.run({ intentId: intent.id });

  if (intent.state === 'not-placed' || intent.state === 'unknown') {
    return (
      <IntentOutcome
        intent={intent}
        onCallAgain={() => {
          putAside();
          onCallAgain();
        }}
        onDismiss={putAside}
      />
    );
  }
  return (
    <CallControls isRecording={false} recording="not-now" hangUp="not-now" onRecording={nothing} onHangUp={nothing} />
  );
}
