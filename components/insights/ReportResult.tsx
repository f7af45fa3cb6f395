import { i18n } from '#i18n';
import type { MessageError } from '../../lib/messages/contract.ts';
import { failureWords } from '../ui/failure-words.ts';
import { Notice } from '../ui/Notice.tsx';
import { outcomeOf } from './report-draft.ts';
import styles from './reports.module.css';

interface ReportResultProps {
  /** What was sent, to whom and when, in a sentence; empty while nothing was. */
  sent: string;
  error: MessageError | undefined;
}

function errorWords(error: MessageError): string {
  switch (outcomeOf(error)) {
    case 'unclear':
      return i18n.t('reports.unclear');
    case 'not-allowed':
      return i18n.t('reports.notAllowed');
    case 'failed':
      return `${i18n.t('reports.notSent')} ${failureWords(error.code)}`;
  }
}

/** What became of the last report. */
export function ReportResult({ sent, error }: ReportResultProps) {
  return (
    <>
      <output class={styles.sent}>{sent}</output>
      {error ? (
        <Notice tone={outcomeOf(error) === 'unclear' ? 'warning' : 'danger'} alert>
          {errorWords(error)}
        </Notice>
      ) : null}
    </>
  );
}
