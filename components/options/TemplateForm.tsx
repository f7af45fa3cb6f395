import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NoteTemplate } from '../../lib/settings/note-template.ts';
import { placeholders } from '../note/template-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './templates-part.module.css';

export type TemplateText = Omit<NoteTemplate, 'id'>;

interface TemplateFormProps {
  start: TemplateText;
  onSave: (template: TemplateText) => void;
  onCancel: () => void;
}

/** Name and text of one template. */
export function TemplateForm({ start, onSave, onCancel }: TemplateFormProps) {
  const [{ name, text }, setTyped] = useState(start);
  const [isChecked, setIsChecked] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  const needs = (value: string, words: string): string | undefined =>
    isChecked && value.trim() === '' ? words : undefined;

  useLayoutEffect(() => {
    box.current?.querySelector('input')?.focus();
  }, []);

  function submit(event: Event): void {
    event.preventDefault();
    setIsChecked(true);
    if (name.trim() !== '' && text.trim() !== '') onSave({ name: name.trim(), text });
    else box.current?.querySelector<HTMLElement>(name.trim() === '' ? 'input' : 'textarea')?.focus();
  }

  return (
    <form class={styles.form} ref={box} noValidate onSubmit={submit}>
      <TextField
        label={i18n.t('options.templates.name')}
        value={name}
        error={needs(name, i18n.t('options.templates.needName'))}
        onInput={(next) => setTyped({ name: next, text })}
      />
      <TextArea
        label={i18n.t('options.templates.text')}
        value={text}
        hint={i18n.t('options.templates.hint', [placeholders.map((word) => `{${word}}`).join(' ')])}
        error={needs(text, i18n.t('options.templates.needText'))}
        onInput={(next) => setTyped({ name, text: next })}
      />
      <div class={styles.actions}>
        <Button tone="primary" submits>
          {i18n.t('options.templates.save')}
        </Button>
        <Button tone="quiet" onClick={onCancel}>
          {i18n.t('options.templates.cancel')}
        </Button>
      </div>
    </form>
  );
}
