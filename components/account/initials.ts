/** The first letters of the first and the last word of a name, "DW". */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const chosen = words.length > 1 ? [words.at(0), words.at(-1)] : words;
  return chosen.map((word = '') => Array.from(word).at(0)?.toLocaleUpperCase() ?? '').join('');
}
