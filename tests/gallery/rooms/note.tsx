import { NoteBox } from '../../../components/note/NoteBox.tsx';
import { NoteConflict } from '../../../components/note/NoteConflict.tsx';
import { unsavedReason } from '../../../components/note/note-words.ts';
import { SavedFooter } from '../../../components/note/SavedFooter.tsx';
import type { SavedLine } from '../../../components/note/saved-line.ts';
import type { NoteTemplate } from '../../../lib/settings/note-template.ts';
import { jane, templates } from '../samples.ts';
import { nothing, type Story, type } from '../story.ts';

const written = { subject: 'Renewal', description: 'Wants the offer by Friday.\nCall back after the board meeting.' };

interface BoxState {
  text?: typeof written;
  line?: SavedLine;
  failure?: string;
  offered?: readonly NoteTemplate[];
  hasConflict?: boolean;
}

function box({ text = written, line = 'saved', failure, offered = templates, hasConflict = false }: BoxState) {
  return (
    <NoteBox
      text={text}
      templates={offered}
      values={{ name: jane.name }}
      onWriteTemplates={nothing}
      onEdit={nothing}
      question={hasConflict ? conflict() : undefined}
      footer={<SavedFooter line={line} reason={failure && unsavedReason(failure)} onTryNow={nothing} />}
    />
  );
}

const conflict = (theirs = 'Offer was sent on Monday.', isBusy = false) => (
  <NoteConflict mine={written.description} theirs={theirs} isBusy={isBusy} onKeep={nothing} />
);

const empty = { subject: '', description: '' };
const failures = ['offline', 'signed-out', 'refused', 'server', 'bad-answer'];

export const stories: readonly Story[] = [
  { name: 'NoteBox, empty', render: () => box({ text: empty, line: 'nothing' }) },
  { name: 'NoteBox, saved', render: () => box({}) },
  { name: 'NoteBox, saving', isOtherWords: true, render: () => box({ line: 'saving' }) },
  { name: 'NoteBox, kept nowhere', render: () => box({ line: 'not-kept' }) },
  { name: 'NoteBox, changed elsewhere', render: () => box({ line: 'conflict', hasConflict: true }) },
  ...failures.map((failure) => ({
    name: `SavedFooter, not saved: ${failure}`,
    isOtherWords: failure !== 'signed-out',
    render: () => <SavedFooter line="not-saved" reason={unsavedReason(failure)} onTryNow={nothing} />,
  })),
  { name: 'NoteConflict, the other is empty', render: () => conflict('', true) },
  {
    name: 'NotesField, TemplateList: a slash',
    room: 'menu',
    render: () => box({ text: empty, line: 'nothing' }),
    act: (place) => type(place, 'textarea', '/'),
  },
  {
    name: 'NotesField, TemplateList: a slash and the beginning of a name',
    room: 'menu',
    render: () => box({ text: empty, line: 'nothing' }),
    act: (place) => type(place, 'textarea', '/not'),
  },
  {
    name: 'NotesField, a slash without templates',
    room: 'menu',
    render: () => box({ text: empty, line: 'nothing', offered: [] }),
    act: (place) => type(place, 'textarea', '/'),
  },
];
