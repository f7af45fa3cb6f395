import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Preferences } from '../../lib/settings/schemas.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { countryChoices } from './countries.ts';
import { Locked } from './Locked.tsx';
import styles from './part.module.css';

interface CallingPartProps {
  preferences: Preferences;
  /** Names of preferences that the administrator has set. */
  locked: ReadonlySet<string>;
  onChange: (change: Partial<Preferences>) => void;
}

/** How numbers are read and dialled. */
export function CallingPart({ preferences, locked, onChange }: CallingPartProps) {
  const countries = useMemo(countryChoices, []);
  return (
    <div class={styles.stack}>
      <div class={styles.narrow}>
        <Locked when={locked.has('defaultCountry')}>
          <SelectField
            label={i18n.t('options.calling.country')}
            value={preferences.defaultCountry}
            choices={[{ value: 'auto', text: i18n.t('options.calling.automatic') }, ...countries]}
            onChange={(defaultCountry) => onChange({ defaultCountry })}
          />
        </Locked>
      </div>
      <p class={styles.quiet}>{i18n.t('options.calling.countryHint')}</p>
      <Locked when={locked.has('confirmBeforeDialling')}>
        <Checkbox
          label={i18n.t('options.calling.confirm')}
          checked={preferences.confirmBeforeDialling}
          onChange={(confirmBeforeDialling) => onChange({ confirmBeforeDialling })}
        />
      </Locked>
      <Locked when={locked.has('warnAtNight')}>
        <Checkbox
          label={i18n.t('options.calling.night')}
          hint={i18n.t('options.calling.nightHint')}
          checked={preferences.warnAtNight}
          onChange={(warnAtNight) => onChange({ warnAtNight })}
        />
      </Locked>
      <Locked when={locked.has('openPanelOnDial')}>
        <Checkbox
          label={i18n.t('options.calling.openPanel')}
          checked={preferences.openPanelOnDial}
          onChange={(openPanelOnDial) => onChange({ openPanelOnDial })}
        />
      </Locked>
    </div>
  );
}
