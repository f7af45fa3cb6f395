import type { Tenfold } from '../tenfold/client.ts';
import type { FailureCode } from '../tenfold/result.ts';
import type { Draft, NoteState } from './note.ts';

/** Servers trim texts and rewrite line ends; neither makes a note another note. */
export function isSameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();
  return plain(one) === plain(other);
}

const rememberedTexts = 5;

type NoteCalls = Pick<Tenfold['calls'], 'get' | 'update'>;
/** What is known of a note apart from how its sending goes. */
export type SavedPart = Omit<NoteState, 'state' | 'failure' | 'theirs'>;

function waiting(before: SavedPart, failure: FailureCode): NoteState {
  return { ...before, state: 'waiting', failure };
}

/** The text on the server is neither what was saved last nor what is about to be saved: somebody else wrote it. */
function isForeign(onServer: string, before: SavedPart, draft: Draft): boolean {
  const ours = [before.savedDescription, draft.baseDescription, draft.description, ...(before.sent ?? [])];
  return onServer !== '' && !ours.some((text) => isSameText(text, onServer));
}

/**
 * What may stand on the server from now on without anybody else having written it: what it has now, what is about
 * to be sent, and a few before them, should one of those arrive later than anybody would think.
 */
function withSent(before: SavedPart, onServer: string, description: string): SavedPart {
  const older = (before.sent ?? []).filter((text) => text !== onServer && text !== description);
  return { ...before, sent: [...older, onServer, description].slice(-rememberedTexts) };
}

/**
 * Saves one draft: looks whether the note was changed elsewhere, writes, reads back. A request that was given up
 * before must have been waited out.
 *
 * @param remember writes down what is about to be sent; false when it must not be sent any more
 */
export async function sendNote(
  calls: NoteCalls,
  draft: Draft,
  before: SavedPart,
  remember: (sending: SavedPart) => Promise<boolean>,
): Promise<NoteState> {
  const callId = before.callId;
  const current = await calls.get(callId);
  if (!current.ok) return waiting(before, current.error.code);
  const onServer = current.data.description ?? '';
  if (isForeign(onServer, before, draft)) return { ...before, state: 'conflict', theirs: onServer };
  const { subject, description } = draft;
  const sending = withSent(before, onServer, description);
  if (!(await remember(sending))) return waiting(before, 'signed-out');
  const written = await calls.update(callId, { subject, description });
  if (!written.ok) return waiting(sending, written.error.code);
  const readBack = await calls.get(callId);
  if (!readBack.ok) return waiting(sending, readBack.error.code);
  if (!isSameText(readBack.data.description ?? '', description)) return waiting(sending, 'unknown-outcome');
  return {
    ...sending,
    state: 'saved',
    savedSubject: subject,
    savedDescription: description,
    savedEditAtMs: draft.editedAtMs,
  };
}
