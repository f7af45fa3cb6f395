import type { Draft, NoteState } from '../../lib/notes/note.ts';

export interface NoteText {
  subject: string;
  description: string;
}

/** What is known of a note outside the box it is typed in. */
export interface NoteSource {
  /** The draft's key: the call's id, or the number while the call has none. */
  key: string;
  draft?: Draft | undefined;
  note?: NoteState | undefined;
  /** The notes of the call as the server told them last. */
  serverDescription: string;
}

/** The newest text that is known: what was typed last, else what was saved, else what the server has. */
export function storedText({ draft, note, serverDescription }: NoteSource): NoteText {
  if (draft) return { subject: draft.subject, description: draft.description };
  if (note) return { subject: note.savedSubject, description: note.savedDescription };
  return { subject: '', description: serverDescription };
}

/**
 * The text a box should take over because it was typed or settled elsewhere, or undefined to leave the box alone.
 *
 * @param before what was known when this was asked last
 * @param lastEditMs when this box was typed in last; 0 for never
 */
export function incomingText(source: NoteSource, before: NoteSource, lastEditMs: number): NoteText | undefined {
  const { draft, note } = source;
  if (draft) return draft.editedAtMs > lastEditMs ? storedText(source) : undefined;
  const isSame = before.key === source.key;
  if (note?.state === 'saved') {
    const wasDropped = isSame && before.draft !== undefined;
    return wasDropped || note.savedEditAtMs > lastEditMs ? storedText(source) : undefined;
  }
  return isSame && !note && lastEditMs === 0 ? storedText(source) : undefined;
}
