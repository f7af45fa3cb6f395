/**
 * At least six digits with little between them: whether a text is worth asking about. Digits and what stands between
 * them exclude each other and both are bounded, so the expression never goes back and costs what the text is long.
 */
const candidate = /\p{Nd}(?:\P{Nd}{0,6}\p{Nd}){5}/u;

/** White space of the source, which the screen shows as one space. */
const sourceSpace = /[ \t\r\n]+/g;

/** A text with its white space as it is on screen. */
export function narrowed(text: string): string {
  return text.replace(sourceSpace, ' ');
}

/** What digits of any script are, and much else: rules out most texts at the price of one plain expression. */
const digitLike = /[\d\u0660-\uffff]/;

/** Whether any digit is in a text. */
export function hasDigit(text: string): boolean {
  return digitLike.test(text) && /\p{Nd}/u.test(text);
}

/** Whether a text may hold a number. Text that does not never leaves the page. */
export function mayHoldNumber(text: string): boolean {
  return candidate.test(text);
}
