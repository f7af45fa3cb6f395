import { i18n } from '#i18n';
import { draftKeyForNumber, type NoteState } from '../../lib/notes/note.ts';
import { storedText } from '../note/incoming-text.ts';
import { NoteBox } from '../note/NoteBox.tsx';
import { NoteConflict } from '../note/NoteConflict.tsx';
import { unsavedReason } from '../note/note-words.ts';
import { SavedFooter } from '../note/SavedFooter.tsx';
import { savedLine } from '../note/saved-line.ts';
import { useDesk } from './DeskProvider.tsx';
import type { Line } from './lines.ts';
import { useCommand } from './use-command.ts';
import { useNoteText } from './use-note-text.ts';
import { useNow } from './use-now.ts';
import { useTemplates } from './use-templates.ts';

/** The note of a line, from the first key to "Saved". */
export function LineNote({ line }: { line: Line }) {
  const { view } = useDesk();
  const { call, number } = line;
  const key = call?.id ?? draftKeyForNumber(number);
  const draft = view.drafts.value.get(key);
  const note = call && view.notes.value.get(call.id);
  const source = { key, draft, note, serverDescription: call?.description ?? '' };
  const { text, isLost, box, edit, replace } = useNoteText(source);
  const templates = useTemplates(line);
  const sendNow = useCommand('note.sendNow');
  const isOwed = draft !== undefined && (note?.savedEditAtMs ?? 0) < draft.editedAtMs;
  const nowMs = useNow(isOwed);
  const state = savedLine({ text, stored: storedText(source), draft, note, isBeforeCall: !call, isLost, nowMs });
  const onTheirs = (description: string): void => replace({ ...text, description });
  return (
    <div ref={box}>
      <NoteBox
        text={text}
        {...templates}
        onEdit={edit}
        question={note ? <Conflict note={note} mine={text.description} onTheirs={onTheirs} /> : null}
        footer={
          <SavedFooter
            line={state}
            reason={reasonWords(isLost, call !== undefined, note?.failure)}
            onTryNow={call ? () => void sendNow.run({ callId: call.id }) : undefined}
          />
        }
      />
    </div>
  );
}

function reasonWords(isLost: boolean, hasCall: boolean, failure: string | undefined): string {
  if (isLost) return i18n.t('note.notKeptReason');
  return hasCall ? unsavedReason(failure) : i18n.t('note.beforeCall');
}

interface ConflictProps {
  note: NoteState;
  mine: string;
  onTheirs: (text: string) => void;
}

function Conflict({ note, mine, onTheirs }: ConflictProps) {
  const resolve = useCommand('note.resolve');
  const { callId, state, theirs } = note;
  if (state !== 'conflict' || theirs === undefined) return null;

  async function keep(which: 'mine' | 'theirs', text: string): Promise<void> {
    const answer = await resolve.run({ callId, keep: which });
    if (answer?.ok && which === 'theirs') onTheirs(text);
  }

  return (
    <NoteConflict mine={mine} theirs={theirs} isBusy={resolve.isBusy} onKeep={(which) => void keep(which, theirs)} />
  );
}
