import type { Store } from '../settings/store.ts';
import { drafts, noteStates } from '../settings/stored.ts';
import type { NoteState } from './note.ts';
import { isSameText } from './send-note.ts';

/**
 * A saved note whose text has been changed elsewhere since: what the server has is what the agent goes on from. A
 * draft is never touched; when it is owed, the outbox sees the other text and asks.
 *
 * @param before what was known when the server was asked: a note saved meanwhile is newer than its answer
 */
export async function takeOverNote(
  store: Store,
  callId: string,
  onServer: string,
  before: NoteState | null,
): Promise<void> {
  if (before?.state !== 'saved' || isSameText(before.savedDescription, onServer)) return;
  if ((await store.read(drafts.item(callId))) !== null) return;
  await store.update(noteStates.item(callId), (note) =>
    note?.state === 'saved' && note.savedEditAtMs === before.savedEditAtMs
      ? { ...note, savedDescription: onServer }
      : note,
  );
}
