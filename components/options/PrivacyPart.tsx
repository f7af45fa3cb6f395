import { i18n } from '#i18n';
import type { Preferences } from '../../lib/settings/schemas.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Locked } from './Locked.tsx';
import styles from './part.module.css';

interface PrivacyPartProps {
  preferences: Preferences;
  /** Names of preferences that the administrator has set. */
  locked: ReadonlySet<string>;
  onChange: (change: Partial<Preferences>) => void;
}

/** Whether events are sent, and every one of them that may be. */
export function PrivacyPart({ preferences, locked, onChange }: PrivacyPartProps) {
  return (
    <div class={styles.stack}>
      <Locked when={locked.has('trackUsage')}>
        <Checkbox
          label={i18n.t('options.privacy.track')}
          hint={i18n.t('options.privacy.trackHint')}
          checked={preferences.trackUsage ?? false}
          onChange={(trackUsage) => onChange({ trackUsage })}
        />
      </Locked>
      <h3>{i18n.t('options.privacy.sent')}</h3>
      <ul class={styles.bullets}>
        <li>{i18n.t('options.privacy.dialled')}</li>
        <li>{i18n.t('options.privacy.recording')}</li>
        <li>{i18n.t('options.privacy.note')}</li>
        <li>{i18n.t('options.privacy.linked')}</li>
      </ul>
      <p class={styles.quiet}>{i18n.t('options.privacy.never')}</p>
    </div>
  );
}
