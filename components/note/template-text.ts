/** What placeholders stand for in this call; what is not known is left out. */
export interface TemplateValues {
  name?: string | undefined;
  number?: string | undefined;
  date?: string | undefined;
  time?: string | undefined;
  agent?: string | undefined;
}

/** The words in braces that a template may hold. */
export const placeholders = ['name', 'number', 'date', 'time', 'agent'] as const;

/**
 * The text of a template in this call. What is not known, and braces of the agent's own such as {next step}, stay as
 * they are written: a gap that is seen is filled.
 */
export function templateText(text: string, values: TemplateValues): string {
  const known = new Map<string, string | undefined>(placeholders.map((key) => [key, values[key]]));
  return text.replace(/\{([a-z]+)\}/g, (written: string, key: string) => known.get(key) || written);
}

/** Where the first gap stands, to be typed over; undefined when there is none. */
export function firstGap(text: string): { start: number; end: number } | undefined {
  const gap = /\{[^{}\n]+\}/.exec(text);
  return gap ? { start: gap.index, end: gap.index + gap[0].length } : undefined;
}
