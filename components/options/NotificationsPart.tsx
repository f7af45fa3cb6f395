import { i18n } from '#i18n';
import type { Preferences } from '../../lib/settings/schemas.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Notice } from '../ui/Notice.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { Locked } from './Locked.tsx';
import styles from './part.module.css';

interface NotificationsPartProps {
  preferences: Preferences;
  /** Names of preferences that the administrator has set. */
  locked: ReadonlySet<string>;
  /** Chrome's own settings let Ringside show none. */
  isForbidden: boolean;
  onChange: (change: Partial<Preferences>) => void;
}

function isPop(value: string): value is Preferences['screenPop'] {
  return value === 'off' || value === 'ring' || value === 'answer';
}

/** What an incoming call may do by itself. */
export function NotificationsPart({ preferences, locked, isForbidden, onChange }: NotificationsPartProps) {
  return (
    <div class={styles.stack}>
      {isForbidden ? <Notice tone="warning">{i18n.t('options.notifications.forbidden')}</Notice> : null}
      <Locked when={locked.has('notifyIncoming')}>
        <Checkbox
          label={i18n.t('options.notifications.incoming')}
          checked={preferences.notifyIncoming}
          onChange={(notifyIncoming) => onChange({ notifyIncoming })}
        />
      </Locked>
      <Locked when={locked.has('quietNotices')}>
        <Checkbox
          label={i18n.t('options.notifications.quiet')}
          checked={preferences.quietNotices}
          onChange={(quietNotices) => onChange({ quietNotices })}
        />
      </Locked>
      <div class={styles.narrow}>
        <Locked when={locked.has('screenPop')}>
          <SelectField
            label={i18n.t('options.notifications.pop')}
            value={preferences.screenPop}
            choices={[
              { value: 'off', text: i18n.t('options.notifications.popOff') },
              { value: 'ring', text: i18n.t('options.notifications.popRing') },
              { value: 'answer', text: i18n.t('options.notifications.popAnswer') },
            ]}
            onChange={(screenPop) => {
              if (isPop(screenPop)) onChange({ screenPop });
            }}
          />
        </Locked>
      </div>
    </div>
  );
}
