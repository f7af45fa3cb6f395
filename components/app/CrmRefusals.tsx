import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { MessageAnswer } from '../../lib/messages/contract.ts';
import { CrmErrors } from '../call/CrmErrors.tsx';
import { CrmErrorsGone } from '../call/CrmErrorsGone.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { useAnswer } from './use-answer.ts';
import { useCommand } from './use-command.ts';

type Tried = MessageAnswer<'call.writeAgain'>;

interface RefusalsProps {
  callId: string;
  /** What came of the last try, if there was one. */
  tried: Tried | undefined;
  onTried: (answer: Tried) => void;
}

/** What the CRM refused of a call, with the way to try again; that it has none any more, once that has helped. */
export function CrmRefusals({ isOver, ...props }: RefusalsProps & { isOver: boolean }) {
  return isOver ? <CrmErrorsGone /> : <Refusals {...props} />;
}

function Refusals({ callId, tried, onTried }: RefusalsProps) {
  const { told, ask, put } = useAnswer('call.crmErrors', { callId });
  const isUnread = useRef(false);
  // While it is read once more it still is not.
  isUnread.current = told === 'failed' || (told === 'loading' && isUnread.current);
  const again = useCommand('call.writeAgain');

  async function tryAgain(): Promise<void> {
    const answer = await again.run({ callId });
    if (answer?.ok) put(answer.data);
    if (answer) onTried(answer);
  }

  return (
    <CrmErrors
      errors={told}
      outcome={outcomeWords(tried)}
      isBusy={again.isBusy || (isUnread.current && told === 'loading')}
      onTryAgain={() => void tryAgain()}
      onReadAgain={isUnread.current ? ask : undefined}
    />
  );
}

function outcomeWords(tried: Tried | undefined): string {
  if (tried === undefined) return '';
  return tried.ok ? i18n.t('crmErrors.still') : `${i18n.t('crmErrors.notSent')} ${failureWords(tried.error.code)}`;
}
