/** A locale as the browser spells it, also from `en_US`; undefined for what is no locale, which means the browser's. */
export function knownLocale(locale: string | undefined): string | undefined {
  if (!locale) return undefined;
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** A time zone that the browser can reckon with; undefined for any other, which means this computer's. */
export function knownTimeZone(timeZone: string | undefined): string | undefined {
  if (!timeZone) return undefined;
  try {
    Intl.DateTimeFormat(undefined, { timeZone });
    return timeZone;
  } catch {
    return undefined;
  }
}

/** The language alone, "en" of "en-GB". Without a locale it is the browser's. */
export function languageOf(locale: string | undefined): string {
  return new Intl.Locale(locale ?? new Intl.NumberFormat().resolvedOptions().locale).language;
}

/** With which day a week begins where the locale is spoken, or else the browser's: 1 is Monday, 7 is Sunday. */
export function firstWeekdayOf(locale: string | undefined): number {
  const place = new Intl.Locale(knownLocale(locale) ?? new Intl.NumberFormat().resolvedOptions().locale);
  // Not every browser knows.
  return 'getWeekInfo' in place ? place.getWeekInfo().firstDay : 1;
}
