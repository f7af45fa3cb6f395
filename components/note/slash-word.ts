import type { NoteTemplate } from '../../lib/settings/note-template.ts';

/** A word that begins with a slash and ends at the caret: `query` is what stands between the two. */
export interface SlashWord {
  start: number;
  end: number;
  query: string;
}

/**
 * The slash word that is being typed, if any. A slash inside a word, as in 3/4 or https://, asks for nothing, and nor
 * does a second one.
 */
export function slashWord(text: string, caret: number): SlashWord | undefined {
  const found = /(?:^|\s)\/([^\s/]*)$/.exec(text.slice(0, caret));
  const query = found?.[1];
  return query === undefined ? undefined : { start: caret - query.length - 1, end: caret, query };
}

/** The templates whose name has a word that begins like this, in their own order; all of them for nothing. */
export function templatesFor(templates: readonly NoteTemplate[], query: string): NoteTemplate[] {
  const wanted = query.toLocaleLowerCase();
  return templates.filter(({ name }) => {
    const words = name.toLocaleLowerCase().split(/[\s\p{P}]+/u);
    return words.some((word) => word.startsWith(wanted)) || name.toLocaleLowerCase().startsWith(wanted);
  });
}
