import type { KnownCall } from '../calls/call.ts';
import type { Draft, NoteState } from '../notes/note.ts';
import { knownPastCall, type PastCall } from './past-call.ts';

/** What this session knows better than any list. */
export interface SessionKnowledge {
  /** Whose session it is. */
  userId: string;
  calls: readonly KnownCall[];
  /** Older calls whose page was opened, of whatever user. */
  opened: readonly KnownCall[];
  drafts: ReadonlyMap<string, Draft>;
  notes: ReadonlyMap<string, NoteState>;
}

function isNoted(id: string, { drafts, notes }: SessionKnowledge): boolean | undefined {
  const draft = drafts.get(id);
  if (draft) return draft.description !== '' || draft.subject !== '';
  const note = notes.get(id);
  return note && (note.savedDescription !== '' || note.savedSubject !== '');
}

/**
 * The calls of one user, newest first: those that were listed, and over them what this session has seen since. Calls
 * that still run are left out: they have a screen of their own.
 *
 * @param listed in any order, each call once
 */
export function timeline(listed: Iterable<PastCall>, userId: string, session: SessionKnowledge): PastCall[] {
  const byId = new Map<string, PastCall>();
  for (const call of listed) byId.set(call.id, call);
  if (session.userId === userId) {
    for (const known of session.calls) {
      if (known.status === 'finished') byId.set(known.id, knownPastCall(known, userId, byId.get(known.id)));
      else byId.delete(known.id);
    }
  }
  for (const known of session.opened) {
    const before = byId.get(known.id);
    if (before && known.status === 'finished') byId.set(known.id, knownPastCall(known, before.userId, before));
  }
  const calls = [...byId.values()].map((call) => {
    const hasNote = isNoted(call.id, session);
    return hasNote === undefined || hasNote === call.hasNote ? call : { ...call, hasNote };
  });
  return calls.sort((one, other) => other.startedAtMs - one.startedAtMs || (one.id < other.id ? -1 : 1));
}
