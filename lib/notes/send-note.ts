import type { Tenfold } from '../tenfold/client.ts';
import type { FailureCode } from '../tenfold/result.ts';
import type { Draft, NoteState } from './note.ts';

/** Servers trim texts and rewrite line ends; neither makes a note another note. */
export function isSameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();
  return plain(one) === plain(other);
}

type NoteCalls = Pick<Tenfold['calls'], 'get' | 'update'>;
type SavedPart = Omit<NoteState, 'state' | 'failure' | 'theirs'>;

function waiting(before: SavedPart, failure: FailureCode): NoteState {
  return { ...before, state: 'waiting', failure };
}

/** The text on the server is neither what was saved last nor what is about to be saved: somebody else wrote it. */
function isForeign(onServer: string, before: SavedPart, draft: Draft): boolean {
  const ours = [before.savedDescription, draft.baseDescription, draft.description, ...(before.sent ?? [])];
  return onServer !== '' && !ours.some((text) => isSameText(text, onServer));
}

/**
 * Saves one draft: looks whether the note was changed elsewhere, writes, reads back. A request that was given up
 * before must have been waited out.
 */
export async function sendNote(calls: NoteCalls, draft: Draft, before: SavedPart): Promise<NoteState> {
  const callId = before.callId;
  const current = await calls.get(callId);
  if (!current.ok) return waiting(before, current.error.code);
  const onServer = current.data.description ?? '';
  if (isForeign(onServer, before, draft)) return { ...before, state: 'conflict', theirs: onServer };
  const { subject, description } = draft;
  const written = await calls.update(callId, { subject, description });
  if (!written.ok) return waiting(before, written.error.code);
  const readBack = await calls.get(callId);
  if (!readBack.ok) return waiting(before, readBack.error.code);
  if (!isSameText(readBack.data.description ?? '', description)) return waiting(before, 'unknown-outcome');
  return {
    callId,
    state: 'saved',
    savedSubject: subject,
    savedDescription: description,
    savedEditAtMs: draft.editedAtMs,
    ...(before.sent === undefined ? {} : { sent: before.sent }),
  };
}
