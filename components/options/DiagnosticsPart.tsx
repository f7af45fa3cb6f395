import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './diagnostics-part.module.css';
import part from './part.module.css';

interface DiagnosticsPartProps {
  /** The log, one line an entry; undefined until it is there. */
  text: string | undefined;
  isBusy: boolean;
  /** What became of the last click: said beside the buttons. */
  done: string;
  error: string | undefined;
  onCopy: () => void;
  onClear: () => void;
}

/** What happened, for whoever helps: to look at, to copy, to clear. */
export function DiagnosticsPart({ text, isBusy, done, error, onCopy, onClear }: DiagnosticsPartProps) {
  return (
    <div class={part.stack}>
      <p class={part.quiet}>{i18n.t('options.diagnostics.lead')}</p>
      <div class={part.line}>
        <Button busy={isBusy} onClick={onCopy}>
          {i18n.t('options.diagnostics.copy')}
        </Button>
        <Button tone="quiet" busy={isBusy} onClick={onClear}>
          {i18n.t('options.diagnostics.clear')}
        </Button>
        <output class={part.saved}>{done}</output>
      </div>
      {error === undefined ? null : (
        <Notice tone="danger" alert>
          {error}
        </Notice>
      )}
      {text === undefined ? null : (
        <textarea class={styles.log} aria-label={i18n.t('options.diagnostics.log')} rows={12} readOnly value={text} />
      )}
    </div>
  );
}
