/** The expressions of a search query. Source: V2 / Analytics / Search for calls */

/** Words between blanks, and what stands between double quotes as one, all in lower case; empty ones are dropped. */
export function expressionsOf(query: string): readonly string[] {
  return [...query.matchAll(/"([^"]*)"?|([^\s"]+)/g)]
    .map(([, phrase, word]) => (phrase ?? word ?? '').trim().toLowerCase())
    .filter((expression) => expression !== '');
}
