import { i18n } from '#i18n';
import type { MessageError } from '../../lib/messages/contract.ts';
import styles from '../history/history.module.css';
import { Button } from '../ui/Button.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { Notice } from '../ui/Notice.tsx';
import type { History } from './use-history.ts';

function words({ code }: MessageError): string {
  if (code === 'offline') return i18n.t('history.offline');
  return code === 'refused' ? i18n.t('history.refused') : failureWords(code);
}

/** What keeps the list from being complete; what is known stays below. */
export function HistoryTrouble({ source: { error, refresh, isLoading } }: { source: History }) {
  return (
    <div class={styles.trouble}>
      {error ? (
        <Notice
          tone="warning"
          actions={
            <Button size="small" busy={isLoading} onClick={refresh}>
              {i18n.t('history.tryAgain')}
            </Button>
          }
        >
          {words(error)}
        </Notice>
      ) : null}
    </div>
  );
}
