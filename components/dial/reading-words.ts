import { i18n } from '#i18n';
import type { NumberReading } from '../../lib/messages/contract.ts';

function countryWords(country: string): string {
  return new Intl.DisplayNames(undefined, { type: 'region' }).of(country) ?? country;
}

function refusalWords(reason: Extract<NumberReading, { kind: 'refused' }>['reason']): string {
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
    case 'letters':
      return i18n.t('dial.letters');
  }
}

/** What would be dialled and in which country, or why nothing can be. */
export function readingWords(reading: NumberReading): string {
  if (reading.kind === 'refused') return refusalWords(reading.reason);
  const extension = reading.extension ? i18n.t('dial.extension', [reading.extension]) : undefined;
  const country = reading.country ? countryWords(reading.country) : undefined;
  return [reading.display, extension, country].filter(Boolean).join(' · ');
}
