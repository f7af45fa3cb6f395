import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NoteTemplate } from '../../lib/settings/note-template.ts';
import { Hidden } from '../ui/Hidden.tsx';
import styles from './notes-field.module.css';
import { TemplateList } from './TemplateList.tsx';
import type { TemplateValues } from './template-text.ts';
import { useTemplateChoice } from './use-template-choice.ts';

interface NotesFieldProps {
  id: string;
  class: string | undefined;
  text: string;
  templates: readonly NoteTemplate[];
  values: TemplateValues;
  onInput: (text: string) => void;
  onWriteTemplates: () => void;
}

/** The box for notes; a slash at the beginning of a word offers the templates. */
export function NotesField(props: NotesFieldProps) {
  const { templates, values, onInput } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  const choice = useTemplateChoice({ templates, values, box, onInput });
  const listId = useId();
  const optionId = (index: number): string => `${listId}-${index}`;
  const isOpen = choice.choices.length > 0;

  return (
    <div class={styles.field}>
      <textarea
        class={props.class}
        id={props.id}
        ref={box}
        value={props.text}
        placeholder={templates.length > 0 ? i18n.t('note.slash') : undefined}
        aria-autocomplete="list"
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen ? optionId(choice.active) : undefined}
        onInput={(event) => {
          onInput(event.currentTarget.value);
          choice.typed();
        }}
        onKeyDown={choice.keyDown}
        onKeyUp={choice.moved}
        onClick={choice.moved}
        onBlur={choice.close}
      />
      <output>
        <Hidden>{countWords(choice.choices.length)}</Hidden>
      </output>
      {isOpen ? <TemplateList {...choice} id={listId} optionId={optionId} onChoose={choice.insert} /> : null}
      {choice.isHint ? <NoTemplates onWriteTemplates={props.onWriteTemplates} /> : null}
    </div>
  );
}

function countWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? i18n.t('note.oneTemplate') : i18n.t('note.templates', [String(count)]);
}

function NoTemplates({ onWriteTemplates }: Pick<NotesFieldProps, 'onWriteTemplates'>) {
  return (
    <p class={styles.hint}>
      {i18n.t('note.noTemplates')}{' '}
      <button
        type="button"
        class={styles.link}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onWriteTemplates}
      >
        {i18n.t('note.writeTemplates')}
      </button>
    </p>
  );
}
