import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './part.module.css';

interface MissingSettingsProps {
  isBusy: boolean;
  /** Whether they were asked for and did not come. */
  hasFailed: boolean;
  onAgain: () => void;
}

/** In place of the user's settings as long as they could not be read. */
export function MissingSettings({ isBusy, hasFailed, onAgain }: MissingSettingsProps) {
  return (
    <div class={styles.stack}>
      <h3>{i18n.t('options.account.settings')}</h3>
      <output class={styles.quiet}>{isBusy ? i18n.t('options.account.settingsLoading') : ''}</output>
      {hasFailed ? (
        <Notice
          tone="warning"
          actions={
            <Button size="small" busy={isBusy} onClick={onAgain}>
              {i18n.t('ui.tryAgain')}
            </Button>
          }
        >
          {i18n.t('options.account.settingsMissing')}
        </Notice>
      ) : null}
    </div>
  );
}
