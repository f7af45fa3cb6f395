import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CrmError } from '../../lib/tenfold/model-speech.ts';
import { Button } from '../ui/Button.tsx';
import { WarningIcon } from '../ui/icons.tsx';
import { crmErrorWords } from './crm-error-words.ts';
import styles from './crm-errors.module.css';

interface CrmErrorsProps {
  errors: readonly CrmError[] | 'loading' | 'failed';
  /** What came of the last try, in a sentence. */
  outcome: string;
  isBusy: boolean;
  onTryAgain: () => void;
  /** Asks for the errors again; there as long as they could not be read: nothing is written blindly once more. */
  onReadAgain?: (() => void) | undefined;
}

/** What the CRM refused of a call, and another try. */
export function CrmErrors({ errors, outcome, isBusy, onTryAgain, onReadAgain }: CrmErrorsProps) {
  const id = useId();
  return (
    <section class={styles.region} aria-label={i18n.t('crmErrors.region')}>
      <p class={styles.lead}>
        <WarningIcon />
        {i18n.t('crmErrors.lead')}
      </p>
      <Reasons errors={errors} />
      <output class={styles.outcome}>{outcome}</output>
      <div class={styles.again}>
        <Button
          size="small"
          busy={isBusy}
          describedBy={onReadAgain ? undefined : id}
          onClick={onReadAgain ?? onTryAgain}
        >
          {i18n.t('ui.tryAgain')}
        </Button>
        {onReadAgain ? null : (
          <p class={styles.quiet} id={id}>
            {i18n.t('crmErrors.howAgain')}
          </p>
        )}
      </div>
    </section>
  );
}

function Reasons({ errors }: Pick<CrmErrorsProps, 'errors'>) {
  if (errors === 'loading') return <p class={styles.quiet}>{i18n.t('crmErrors.loading')}</p>;
  if (errors === 'failed') return <p>{i18n.t('crmErrors.failed')}</p>;
  if (errors.length === 0) return <p>{i18n.t('crmErrors.unnamed')}</p>;
  return (
    <ul class={styles.errors}>
      {errors.map((error) => {
        const { what, why, ownWords } = crmErrorWords(error);
        return (
          <li key={`${error.method} ${error.message}`}>
            <strong>{what}</strong> {why} <span class={styles.own}>{ownWords}</span>
          </li>
        );
      })}
    </ul>
  );
}
