import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NoteText } from './incoming-text.ts';
import styles from './note-box.module.css';

interface NoteBoxProps {
  text: NoteText;
  onEdit: (text: NoteText) => void;
  /** Anything that needs a decision before the note can be saved. */
  question?: ComponentChildren;
  footer: ComponentChildren;
}

/** Subject and notes of a call as one sheet. It knows what is typed and nothing of where that is kept. */
export function NoteBox({ text, onEdit, question, footer }: NoteBoxProps) {
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
        <textarea
          class={styles.notes}
          id={`${id}-notes`}
          value={text.description}
          onInput={(event) => onEdit({ ...text, description: event.currentTarget.value })}
        />
      </div>
      {question}
      {footer}
    </div>
  );
}
