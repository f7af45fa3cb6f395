import { i18n } from '#i18n';
import type { Caution, NumberReading } from '../../lib/messages/contract.ts';

/** A country in the user's language; its code where there is no name. */
export function countryWords(country: string): string {
  return new Intl.DisplayNames(i18n.t('ui.language'), { type: 'region' }).of(country) ?? country;
}

/** Why nothing can be dialled; there is nothing to say about an empty box. */
export function refusalWords(reason: Extract<NumberReading, { kind: 'refused' }>['reason']): string {
  switch (reason) {
    case 'empty':
      return '';
    case 'not-a-number':
      return i18n.t('dial.notANumber');
    case 'too-short':
      return i18n.t('dial.tooShort');
    case 'too-long':
      return i18n.t('dial.tooLong');
    case 'invalid':
      return i18n.t('dial.invalid');
    case 'star-code':
      return i18n.t('dial.starCode');
    case 'pause':
      return i18n.t('dial.pause');
    case 'letters':
      return i18n.t('dial.letters');
  }
}

/** Why somebody is asked before a number is dialled. */
export function cautionWords(caution: Caution): string {
  switch (caution) {
    case 'emergency':
      return i18n.t('dial.emergency');
    case 'short':
      return i18n.t('dial.short');
    case 'premium':
      return i18n.t('dial.premium');
    case 'costly':
      return i18n.t('dial.costly');
    case 'night':
      return i18n.t('dial.night');
  }
}

/** Keeps a number's plus sign in front of it among words that run from right to left. */
const numberInText = (display: string): string =>
  i18n.t('ui.direction') === 'rtl' ? `\u2066${display}\u2069` : display;

/** What would be dialled and in which country, or why nothing can be. */
export function readingWords(reading: NumberReading): string {
  if (reading.kind === 'refused') return refusalWords(reading.reason);
  const extension = reading.extension ? i18n.t('dial.extension', [reading.extension]) : undefined;
  const country = reading.country ? countryWords(reading.country) : undefined;
  const caution = reading.caution ? cautionWords(reading.caution) : undefined;
  return [numberInText(reading.display), extension, country, caution].filter(Boolean).join(' · ');
}
