import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { MessageInput } from '../../lib/messages/contract.ts';
import { Notice } from '../ui/Notice.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import styles from './part.module.css';
import {
  dateFormatChoices,
  localeChoices,
  localeValue,
  timeFormatChoices,
  timeZoneChoices,
} from './setting-choices.ts';

export type SettingsChange = MessageInput<'account.changeSettings'>;

interface UserSettingsPartProps {
  settings: { [K in keyof SettingsChange]: string };
  nowMs: number;
  /** Empty, or how far the last change has got. */
  status: string;
  error?: string | undefined;
  onChange: (change: SettingsChange) => void;
}

/** How this user reads dates, times and numbers, here and in Tenfold. */
export function UserSettingsPart(props: UserSettingsPartProps) {
  const { settings, status, error, onChange } = props;
  return (
    <div class={styles.stack}>
      <h3>{i18n.t('options.account.settings')}</h3>
      <div class={styles.pair}>
        <Place settings={settings} onChange={onChange} />
        <Formats settings={settings} nowMs={props.nowMs} onChange={onChange} />
        <TemperatureUnit unit={settings.temperatureUnit} onChange={onChange} />
      </div>
      <output class={styles.saved}>{status}</output>
      {error ? (
        <Notice tone="danger" alert>
          {error}
        </Notice>
      ) : null}
    </div>
  );
}

function Place({ settings, onChange }: Pick<UserSettingsPartProps, 'settings' | 'onChange'>) {
  const { timezone, locale } = settings;
  const timeZones = useMemo(() => timeZoneChoices(timezone), [timezone]);
  const locales = useMemo(() => localeChoices(locale), [locale]);
  return (
    <>
      <SelectField
        label={i18n.t('options.account.timeZone')}
        value={timezone ?? ''}
        choices={timeZones}
        onChange={(chosen) => onChange({ timezone: chosen })}
      />
      <SelectField
        label={i18n.t('options.account.locale')}
        value={localeValue(locale) ?? ''}
        choices={locales}
        onChange={(chosen) => onChange({ locale: chosen })}
      />
    </>
  );
}

function Formats({ settings, nowMs, onChange }: Pick<UserSettingsPartProps, 'settings' | 'nowMs' | 'onChange'>) {
  const { dateFormat, timeFormat, locale } = settings;
  return (
    <>
      <SelectField
        label={i18n.t('options.account.dateFormat')}
        value={dateFormat ?? ''}
        choices={dateFormatChoices(dateFormat, locale, nowMs)}
        onChange={(chosen) => onChange({ dateFormat: chosen })}
      />
      <SelectField
        label={i18n.t('options.account.timeFormat')}
        value={timeFormat ?? ''}
        choices={timeFormatChoices(timeFormat)}
        onChange={(chosen) => onChange({ timeFormat: chosen })}
      />
    </>
  );
}

function TemperatureUnit({ unit, onChange }: { unit: string | undefined; onChange: (change: SettingsChange) => void }) {
  return (
    <SelectField
      label={i18n.t('options.account.temperature')}
      value={unit ?? 'celsius'}
      choices={[
        { value: 'celsius', text: i18n.t('options.account.celsius') },
        { value: 'fahrenheit', text: i18n.t('options.account.fahrenheit') },
      ]}
      onChange={(chosen) => onChange({ temperatureUnit: chosen === 'fahrenheit' ? 'fahrenheit' : 'celsius' })}
    />
  );
}
