import type { Draft, NoteState } from '../notes/note.ts';

/** Whether Tenfold has this text: then the draft is no more than a copy. */
export function isKeptByTenfold(draft: Draft, note: NoteState | null | undefined): boolean {
  return note !== null && note !== undefined && note.savedEditAtMs >= draft.editedAtMs;
}

/** Whether the agent wrote something that would be lost with this draft. */
export function isUnsent(draft: Draft, note: NoteState | null | undefined): boolean {
  if (isKeptByTenfold(draft, note)) return false;
  return draft.subject.trim() !== '' || draft.description.trim() !== draft.baseDescription.trim();
}
