import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NoteTemplate } from '../../lib/settings/note-template.ts';
import type { NoteText } from './incoming-text.ts';
import { NotesField } from './NotesField.tsx';
import styles from './note-box.module.css';
import type { TemplateValues } from './template-text.ts';

interface NoteBoxProps {
  text: NoteText;
  templates: readonly NoteTemplate[];
  /** What the templates' placeholders stand for. */
  values: TemplateValues;
  onWriteTemplates: () => void;
  onEdit: (text: NoteText) => void;
  /** Anything that needs a decision before the note can be saved. */
  question?: ComponentChildren;
  footer: ComponentChildren;
}

/** Subject and notes of a call as one sheet. It knows what is typed and nothing of where that is kept. */
export function NoteBox(props: NoteBoxProps) {
  const { text, templates, values, onEdit, onWriteTemplates, question, footer } = props;
  const id = useId();
  return (
    <div class={styles.box}>
      <div class={styles.sheet}>
        <div class={styles.subjectRow}>
          <label class={styles.label} for={`${id}-subject`}>
            {i18n.t('note.subject')}
          </label>
          <input
            class={styles.subject}
            id={`${id}-subject`}
            type="text"
            autocomplete="off"
            value={text.subject}
            onInput={(event) => onEdit({ ...text, subject: event.currentTarget.value })}
          />
        </div>
        <label class={styles.notesLabel} for={`${id}-notes`}>
          {i18n.t('note.notes')}
        </label>
        <NotesField
          class={styles.notes}
          id={`${id}-notes`}
          text={text.description}
          templates={templates}
          values={values}
          onInput={(description) => onEdit({ ...text, description })}
          onWriteTemplates={onWriteTemplates}
        />
      </div>
      {question}
      {footer}
    </div>
  );
}
