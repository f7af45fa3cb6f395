import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { KnownCall } from '../../lib/calls/call.ts';
import type { MessageAnswer } from '../../lib/messages/contract.ts';
import { CrmErrors } from '../call/CrmErrors.tsx';
import { CrmErrorsGone } from '../call/CrmErrorsGone.tsx';
import { failureWords } from '../ui/failure-words.ts';
import styles from './line-panel.module.css';
import { useAnswer } from './use-answer.ts';
import { useCommand } from './use-command.ts';

type Tried = MessageAnswer<'call.writeAgain'>;

/** What the CRM refused of this call. Once it took it after all, that is said instead. */
export function LineCrmErrors({ call }: { call: KnownCall }) {
  const [tried, setTried] = useState<Tried>();
  if (!call.hasCrmErrors && !tried?.ok) return null;
  return (
    <div class={styles.across}>
      {call.hasCrmErrors ? <Refusals callId={call.id} tried={tried} onTried={setTried} /> : <CrmErrorsGone />}
    </div>
  );
}

interface RefusalsProps {
  callId: string;
  tried: Tried | undefined;
  onTried: (answer: Tried) => void;
}

function Refusals({ callId, tried, onTried }: RefusalsProps) {
  const { told, put } = useAnswer('call.crmErrors', { callId });
  const again = useCommand('call.writeAgain');

  async function tryAgain(): Promise<void> {
    const answer = await again.run({ callId });
    if (answer?.ok) put(answer.data);
    if (answer) onTried(answer);
  }

  return (
    <CrmErrors errors={told} outcome={outcomeWords(tried)} isBusy={again.isBusy} onTryAgain={() => void tryAgain()} />
  );
}

function outcomeWords(tried: Tried | undefined): string {
  if (tried === undefined) return '';
  return tried.ok ? i18n.t('crmErrors.still') : `${i18n.t('crmErrors.notSent')} ${failureWords(tried.error.code)}`;
}
