import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { MessageInput } from '../../lib/messages/contract.ts';
import { Notice } from '../ui/Notice.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './part.module.css';
import {
  dateFormatChoices,
  localeChoices,
  localeValue,
  timeFormatChoices,
  timeZoneChoices,
} from './setting-choices.ts';
import { examplesOf } from './setting-examples.ts';

export type SettingsChange = MessageInput<'account.changeSettings'>;

interface UserSettingsPartProps {
  settings: { [K in keyof SettingsChange]: string };
  nowMs: number;
  /** Empty, or how far the last change has got. */
  status: string;
  error?: string | undefined;
  onChange: (change: SettingsChange) => void;
}

type FieldProps = Pick<UserSettingsPartProps, 'settings' | 'nowMs' | 'onChange'>;

/** The six settings Tenfold keeps for this user, each with an example of what it does, here and in Tenfold. */
export function UserSettingsPart(props: UserSettingsPartProps) {
  const { settings, status, error, onChange } = props;
  return (
    <div class={styles.stack}>
      <h3>{i18n.t('options.account.settings')}</h3>
      <div class={styles.pair}>
        <Extension extension={settings.primaryExtension ?? ''} onChange={onChange} />
        <Place {...props} />
        <Formats {...props} />
        <TemperatureUnit {...props} />
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

/** Tenfold tells none of the extension it does not know, and takes no empty one: clearing it changes nothing. */
function Extension({ extension, onChange }: { extension: string; onChange: (change: SettingsChange) => void }) {
  const [typed, setTyped] = useState(extension);
  useEffect(() => setTyped(extension), [extension]);

  function commit(value: string): void {
    const wanted = value.trim();
    if (wanted === '') setTyped(extension);
    else if (wanted !== extension) onChange({ primaryExtension: wanted });
  }

  return (
    <TextField
      label={i18n.t('options.account.extension')}
      value={typed}
      hint={i18n.t('options.account.extensionHint')}
      onInput={setTyped}
      onCommit={commit}
    />
  );
}

function Place({ settings, nowMs, onChange }: FieldProps) {
  const { timezone, locale } = settings;
  const timeZones = useMemo(() => timeZoneChoices(timezone), [timezone]);
  const locales = useMemo(() => localeChoices(locale), [locale]);
  const examples = examplesOf(settings, nowMs);
  return (
    <>
      <SelectField
        label={i18n.t('options.account.timeZone')}
        value={timezone ?? ''}
        choices={timeZones}
        hint={i18n.t('options.account.nowThere', [examples.moment])}
        onChange={(chosen) => onChange({ timezone: chosen })}
      />
      <SelectField
        label={i18n.t('options.account.locale')}
        value={localeValue(locale) ?? ''}
        choices={locales}
        hint={i18n.t('options.account.example', [examples.number])}
        onChange={(chosen) => onChange({ locale: chosen })}
      />
    </>
  );
}

function Formats({ settings, nowMs, onChange }: FieldProps) {
  const { dateFormat, timeFormat } = settings;
  const examples = examplesOf(settings, nowMs);
  return (
    <>
      <SelectField
        label={i18n.t('options.account.dateFormat')}
        value={dateFormat ?? ''}
        choices={dateFormatChoices(settings, nowMs)}
        hint={i18n.t('options.account.example', [examples.date])}
        onChange={(chosen) => onChange({ dateFormat: chosen })}
      />
      <SelectField
        label={i18n.t('options.account.timeFormat')}
        value={timeFormat ?? ''}
        choices={timeFormatChoices(timeFormat)}
        hint={i18n.t('options.account.example', [examples.times])}
        onChange={(chosen) => onChange({ timeFormat: chosen })}
      />
    </>
  );
}

function TemperatureUnit({ settings, nowMs, onChange }: FieldProps) {
  return (
    <SelectField
      label={i18n.t('options.account.temperature')}
      value={settings.temperatureUnit ?? 'celsius'}
      choices={[
        { value: 'celsius', text: i18n.t('options.account.celsius') },
        { value: 'fahrenheit', text: i18n.t('options.account.fahrenheit') },
      ]}
      hint={i18n.t('options.account.example', [examplesOf(settings, nowMs).temperature])}
      onChange={(chosen) => onChange({ temperatureUnit: chosen === 'fahrenheit' ? 'fahrenheit' : 'celsius' })}
    />
  );
}
