/**
 * Writes terms as the search reads them: parted by spaces, quoted where they hold some. Nothing can escape a quote,
 * so quotes inside a term are left out. Source: V2 / Analytics / Search for calls
 */
export function searchQuery(terms: readonly string[]): string {
  return terms
    .map((term) => term.replaceAll('"', '').trim())
    .filter((term) => term !== '')
    .map((term) => (/\s/.test(term) ? `"${term}"` : term))
    .join(' ');
}
