import { useLayoutEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NoteTemplate } from '../../lib/settings/note-template.ts';
import styles from './notes-field.module.css';

interface TemplateListProps {
  id: string;
  optionId: (index: number) => string;
  choices: readonly NoteTemplate[];
  /** The one that Enter inserts. */
  active: number;
  onChoose: (template: NoteTemplate) => void;
}

/** The templates that fit what was typed. The keyboard stays in the box, which says which one is meant. */
export function TemplateList({ id, optionId, choices, active, onChoose }: TemplateListProps) {
  useLayoutEffect(() => {
    document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <div class={styles.list} role="listbox" id={id} aria-label={i18n.t('note.templateList')}>
      {choices.map((template, index) => (
        <div
          class={styles.option}
          role="option"
          key={template.id}
          id={optionId(index)}
          tabIndex={-1}
          aria-selected={index === active}
          onMouseDown={(event) => {
            // The caret has to stay where the template goes.
            event.preventDefault();
            onChoose(template);
          }}
        >
          <span class={styles.name}>{template.name}</span>
          <span class={styles.start}>{template.text}</span>
        </div>
      ))}
    </div>
  );
}
