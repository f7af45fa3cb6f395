import { i18n } from '#i18n';
import type { MessageError } from '../../lib/messages/contract.ts';
import { Button } from '../ui/Button.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { Notice } from '../ui/Notice.tsx';

interface TroubleProps {
  error: MessageError | undefined;
  /** What did not come about, or what is shown instead. */
  what?: string;
  isBusy: boolean;
  onAgain: () => void;
}

/** What did not work, in place, with another try. */
export function Trouble({ error, what, isBusy, onAgain }: TroubleProps) {
  if (!error) return null;
  return (
    <Notice
      tone="warning"
      alert
      actions={
        <Button size="small" busy={isBusy} onClick={onAgain}>
          {i18n.t('ui.tryAgain')}
        </Button>
      }
    >
      {[what, failureWords(error.code)].filter(Boolean).join(' ')}
    </Notice>
  );
}
