import type { Draft, NoteState } from '../../lib/notes/note.ts';
import type { NoteText } from './incoming-text.ts';

/** What can be said of a note: nothing is owed, it is safe on the server, on its way, kept here, kept nowhere but on the screen, or in dispute. */
export type SavedLine = 'nothing' | 'saved' | 'saving' | 'not-saved' | 'not-kept' | 'conflict';

export interface NoteStanding {
  text: NoteText;
  /** The texts that storage or the server has, to see whether something typed is still on its way there. */
  stored: NoteText;
  draft?: Draft | undefined;
  note?: NoteState | undefined;
  /** The call has no id yet, so there is nothing to save the note to. */
  isBeforeCall: boolean;
  /** Writing the draft to storage failed. */
  isLost: boolean;
  nowMs: number;
}

/** How long a draft may wait for the outbox to take it up before "Saving…" stops being true. */
const patienceMs = 8000;

/** "Saved" only when the server was read back with exactly what was typed last. */
export function savedLine(standing: NoteStanding): SavedLine {
  const { text, stored, draft, note, nowMs } = standing;
  const isEmpty = text.subject === '' && text.description === '';
  if (note?.state === 'conflict') return 'conflict';
  if (standing.isLost) return 'not-kept';
  if (standing.isBeforeCall) return isEmpty ? 'nothing' : 'not-saved';
  if (note?.state === 'waiting') return 'not-saved';
  if (draft && !(note?.state === 'saved' && note.savedEditAtMs >= draft.editedAtMs)) {
    const isForgotten = note?.state !== 'saving' && nowMs - draft.editedAtMs > patienceMs;
    return isForgotten ? 'not-saved' : 'saving';
  }
  if (note?.state === 'saving') return 'saving';
  if (text.subject !== stored.subject || text.description !== stored.description) return 'saving';
  return isEmpty ? 'nothing' : 'saved';
}
