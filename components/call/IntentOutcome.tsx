import { i18n } from '#i18n';
import type { DialIntent } from '../../lib/calls/intent.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { intentWords } from './intent-words.ts';

interface IntentOutcomeProps {
  intent: DialIntent;
  onCallAgain: () => void;
  onDismiss: () => void;
}

/** Why no call came of dialling, or that nobody knows; only the agent decides to dial again. */
export function IntentOutcome({ intent, onCallAgain, onDismiss }: IntentOutcomeProps) {
  const actions = (
    <>
      <Button size="small" tone="call" onClick={onCallAgain}>
        {i18n.t('call.callAgain')}
      </Button>
      <Button size="small" onClick={onDismiss}>
        {i18n.t('intent.dismiss')}
      </Button>
    </>
  );
  return (
    <Notice tone={intent.state === 'unknown' ? 'warning' : 'danger'} alert actions={actions}>
      {intentWords(intent)}
    </Notice>
  );
}
