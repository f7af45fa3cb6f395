/** A part of a text that may hold numbers, with enough before it to tell what the digits are. */
export interface Excerpt {
  text: string;
  /** Where the excerpt begins in the whole text. */
  at: number;
  /** The digits in question, as offsets in the whole text; what is found outside belongs to another excerpt. */
  from: number;
  to: number;
}

/** Words this far before digits may say what they are; an extension and a unit follow within the second reach. */
const before = 48;
const after = 32;

/**
 * Digits with little between them, at least six in all. Digits and what is between them exclude each other and both
 * are bounded, so the expression never goes back and costs what the text is long.
 */
const cluster = /\p{Nd}(?:\P{Nd}{0,6}\p{Nd}){5,400}/gu;

/** Whether a text is worth a closer look. */
export function mayHoldNumber(text: string): boolean {
  cluster.lastIndex = 0;
  return cluster.test(text);
}

/** The nearest place for a cut that splits no word, at most ten characters further in. */
function wordStart(text: string, at: number, limit: number): number {
  for (let index = at; index < Math.min(at + 10, limit); index += 1) {
    if (index === 0 || /\s/.test(text.charAt(index - 1))) return index;
  }
  return at;
}

function lineStart(text: string, from: number): number {
  const start = Math.max(0, from - before, text.lastIndexOf('\n', from - 1) + 1);
  return start === 0 || text.charAt(start - 1) === '\n' ? start : wordStart(text, start, from);
}

/** The signs a number may begin with belong to the digits. */
function withLead(text: string, from: number): number {
  const lead = /[(+\uff08\uff0b]?\s?[(+\uff08\uff0b]?\s?$/.exec(text.slice(Math.max(0, from - 4), from))?.[0] ?? '';
  return from - lead.length;
}

/** The parts of a text the worker is asked about. Text without digits never leaves the page. */
export function excerptsOf(text: string): Excerpt[] {
  const excerpts: Excerpt[] = [];
  for (const match of text.matchAll(cluster)) {
    const from = withLead(text, match.index);
    const at = lineStart(text, from);
    const digitsEnd = match.index + match[0].length;
    const lineEnd = text.indexOf('\n', digitsEnd);
    const end = Math.min(digitsEnd + after, lineEnd < 0 ? text.length : lineEnd);
    excerpts.push({ text: text.slice(at, end), at, from, to: digitsEnd });
  }
  return excerpts;
}
