import { i18n } from '#i18n';
import { knownLocale } from '../ui/locales.ts';
import type { Choice } from '../ui/SelectField.tsx';
import { createTimeWords, type TimeSettings } from '../ui/time-words.ts';

const datePatterns = ['YYYY-MM-DD', 'MM/DD/YYYY', 'DD/MM/YYYY', 'DD.MM.YYYY', 'D MMM YYYY', 'MMM D, YYYY'];
const clocks = ['hh', 'HH'];
const locales =
  'en-US en-GB en-CA en-AU en-IN cs-CZ da-DK de-AT de-CH de-DE es-ES es-MX fi-FI fr-CA fr-FR he-IL hu-HU it-IT ja-JP ' +
  'ko-KR nb-NO nl-BE nl-NL pl-PL pt-BR pt-PT ro-RO sv-SE tr-TR uk-UA zh-CN zh-TW';

/** What is set is always among the choices, also when it is none that we would offer. */
function withCurrent(offered: readonly string[], current: string | undefined): string[] {
  return !current || offered.includes(current) ? [...offered] : [current, ...offered];
}

/** Nothing is set: the choice that says what happens then. It cannot be chosen again, so it goes once one is made. */
function unset(current: string | undefined): Choice[] {
  return current ? [] : [{ value: '', text: i18n.t('options.account.asOnThisComputer') }];
}

/** Every time zone the browser knows. */
export function timeZoneChoices(current: string | undefined): Choice[] {
  // Not every browser lists the one zone that is nobody's.
  const zones = withCurrent([...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])], current);
  return [...unset(current), ...zones.map((value) => ({ value, text: value.replaceAll('_', ' ') }))];
}

/** Date patterns, each with the day of `nowMs` written by it. */
export function dateFormatChoices(settings: TimeSettings, nowMs: number): Choice[] {
  const { dateFormat: current } = settings;
  const choices = withCurrent(datePatterns, current).map((dateFormat) => {
    const example = createTimeWords({ ...settings, dateFormat }, i18n.t('ui.language')).date(nowMs);
    return { value: dateFormat, text: `${example} (${dateFormat})` };
  });
  return [...unset(current), ...choices];
}

/** To twelve or to twenty-four. */
export function timeFormatChoices(current: string | undefined): Choice[] {
  const choices = withCurrent(clocks, current).map((value) => ({ value, text: clockWords(value) }));
  return [...unset(current), ...choices];
}

function clockWords(timeFormat: string): string {
  if (timeFormat === 'hh') return i18n.t('options.account.twelveHours');
  return timeFormat === 'HH' ? i18n.t('options.account.twentyFourHours') : timeFormat;
}

/** Languages with their countries, by their names; Tenfold may have written the current one with an underscore. */
export function localeChoices(current: string | undefined): Choice[] {
  const names = new Intl.DisplayNames(i18n.t('ui.language'), { type: 'language' });
  const choices = withCurrent(locales.split(' '), localeValue(current))
    .map((value) => ({ value, text: knownLocale(value) === undefined ? value : (names.of(value) ?? value) }))
    .sort((one, other) => one.text.localeCompare(other.text));
  return [...unset(current), ...choices];
}

/** A locale as its choice has it. */
export function localeValue(locale: string | undefined): string | undefined {
  return knownLocale(locale) ?? locale;
}
