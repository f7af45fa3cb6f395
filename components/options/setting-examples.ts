import { i18n } from '#i18n';
import { knownLocale } from '../ui/locales.ts';
import { createTimeWords, type TimeSettings } from '../ui/time-words.ts';

/** A morning and an afternoon: what tells twelve hours from twenty-four. */
const morningMs = Date.UTC(2024, 0, 1, 9, 5);
const afternoonMs = Date.UTC(2024, 0, 1, 14, 30);
const roomCelsius = 21;

export interface SettingExamples {
  /** Day and time at `nowMs` in the chosen time zone. */
  moment: string;
  date: string;
  times: string;
  number: string;
  temperature: string;
}

function temperatureOf(unit: string | undefined, locale: string | undefined): string {
  const isFahrenheit = unit === 'fahrenheit';
  const degrees = isFahrenheit ? (roomCelsius * 9) / 5 + 32 : roomCelsius;
  const format = { style: 'unit', unit: isFahrenheit ? 'fahrenheit' : 'celsius', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(locale, format).format(degrees);
}

/** What each setting comes to, written as it is set now. Source: V2 / Users / Update user settings */
export function examplesOf(settings: TimeSettings & { temperatureUnit?: string }, nowMs: number): SettingExamples {
  const language = i18n.t('ui.language');
  const words = createTimeWords(settings, language);
  const clock = createTimeWords({ ...settings, timezone: 'UTC' }, language);
  return {
    moment: `${words.date(nowMs)}, ${words.time(nowMs)}`,
    date: words.date(nowMs),
    times: `${clock.time(morningMs)} · ${clock.time(afternoonMs)}`,
    number: words.number(1234.5),
    temperature: temperatureOf(settings.temperatureUnit, knownLocale(settings.locale)),
  };
}
