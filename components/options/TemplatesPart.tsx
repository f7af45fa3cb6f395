import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NoteTemplate } from '../../lib/settings/note-template.ts';
import { Button } from '../ui/Button.tsx';
import { TemplateForm, type TemplateText } from './TemplateForm.tsx';
import { TemplateRow } from './TemplateRow.tsx';
import styles from './templates-part.module.css';

interface TemplatesPartProps {
  templates: readonly NoteTemplate[];
  newId: () => string;
  onChange: (templates: NoteTemplate[]) => void;
}

const empty: TemplateText = { name: '', text: '' };

/** The note templates: written here, inserted with a slash in the notes of a call. */
export function TemplatesPart({ templates, newId, onChange }: TemplatesPartProps) {
  /** The id of the template in the form; empty for a new one. */
  const [editing, setEditing] = useState<string>();
  const [deleted, setDeleted] = useState<{ template: NoteTemplate; before: NoteTemplate[] }>();

  function change(next: NoteTemplate[]): void {
    setDeleted(undefined);
    onChange(next);
  }

  function save(typed: TemplateText): void {
    const isKnown = templates.some(({ id }) => id === editing);
    const changed = templates.map((each) => (each.id === editing ? { id: each.id, ...typed } : each));
    change(isKnown ? changed : [...templates, { id: newId(), ...typed }]);
    setEditing(undefined);
  }

  function remove(template: NoteTemplate): void {
    onChange(templates.filter(({ id }) => id !== template.id));
    setDeleted({ template, before: [...templates] });
  }

  function form(start: TemplateText) {
    return <TemplateForm start={start} onSave={save} onCancel={() => setEditing(undefined)} />;
  }

  return (
    <div class={styles.part}>
      <p class={styles.text}>{i18n.t('options.templates.lead')}</p>
      {templates.length > 0 ? (
        <ol class={styles.list}>
          {templates.map((template, index) => (
            <li key={template.id}>
              {editing === template.id ? (
                form(template)
              ) : (
                <TemplateRow
                  template={template}
                  onChange={() => setEditing(template.id)}
                  onDelete={() => remove(template)}
                  onUp={index > 0 ? () => change(moved(templates, index, index - 1)) : undefined}
                  onDown={index < templates.length - 1 ? () => change(moved(templates, index, index + 1)) : undefined}
                />
              )}
            </li>
          ))}
        </ol>
      ) : null}
      <div class={styles.undo}>
        <output>{deleted ? i18n.t('options.templates.deleted', [deleted.template.name]) : ''}</output>
        {deleted ? (
          <Button size="small" onClick={() => change(deleted.before)}>
            {i18n.t('ui.undo')}
          </Button>
        ) : null}
      </div>
      {editing === '' ? form(empty) : <Button onClick={() => setEditing('')}>{i18n.t('options.templates.add')}</Button>}
    </div>
  );
}

function moved(templates: readonly NoteTemplate[], from: number, to: number): NoteTemplate[] {
  const next = [...templates];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
