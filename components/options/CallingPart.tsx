import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Preferences } from '../../lib/settings/schemas.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { countryChoices } from './countries.ts';
import styles from './part.module.css';

interface CallingPartProps {
  preferences: Preferences;
  onChange: (change: Partial<Preferences>) => void;
}

/** How numbers are read and dialled. */
export function CallingPart({ preferences, onChange }: CallingPartProps) {
  const countries = useMemo(countryChoices, []);
  return (
    <div class={styles.stack}>
      <div class={styles.narrow}>
        <SelectField
          label={i18n.t('options.calling.country')}
          value={preferences.defaultCountry}
          choices={[{ value: 'auto', text: i18n.t('options.calling.automatic') }, ...countries]}
          onChange={(defaultCountry) => onChange({ defaultCountry })}
        />
      </div>
      <p class={styles.quiet}>{i18n.t('options.calling.countryHint')}</p>
      <Checkbox
        label={i18n.t('options.calling.confirm')}
        checked={preferences.confirmBeforeDialling}
        onChange={(confirmBeforeDialling) => onChange({ confirmBeforeDialling })}
      />
      <Checkbox
        label={i18n.t('options.calling.night')}
        hint={i18n.t('options.calling.nightHint')}
        checked={preferences.warnAtNight}
        onChange={(warnAtNight) => onChange({ warnAtNight })}
      />
      <Checkbox
        label={i18n.t('options.calling.openPanel')}
        checked={preferences.openPanelOnDial}
        onChange={(openPanelOnDial) => onChange({ openPanelOnDial })}
      />
    </div>
  );
}
