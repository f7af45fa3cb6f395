/** What a machine reads in a catalogue, not a person. */
const notSaid = new Set(['ui_language', 'ui_direction']);

/** A message in brackets that no text of ours has: whatever is shown without them does not come from the catalogue. */
export function bracketed(key: string, message: string): string {
  return notSaid.has(key) ? message : `⟦${message}⟧`;
}
