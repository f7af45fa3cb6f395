/** The country in a locale such as `en-US` or `en_US`; the United States where it names none. */
export function countryOfLocale(locale: string | undefined): string {
  try {
    return new Intl.Locale((locale ?? 'en-US').replaceAll('_', '-')).maximize().region ?? 'US';
  } catch {
    return 'US';
  }
}
