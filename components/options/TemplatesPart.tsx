import { i18n } from '#i18n';
import type { NoteTemplate } from '../../lib/settings/note-template.ts';
import { Button } from '../ui/Button.tsx';
import { DeletedRow } from './DeletedRow.tsx';
import { TemplateForm, type TemplateText } from './TemplateForm.tsx';
import { TemplateRow } from './TemplateRow.tsx';
import styles from './templates-part.module.css';
import { type RowsEdit, useEditedRows } from './use-edited-rows.ts';

interface TemplatesPartProps {
  templates: readonly NoteTemplate[];
  newId: () => string;
  onEdit: (edit: RowsEdit<NoteTemplate>) => void;
}

const empty: TemplateText = { name: '', text: '' };

/** The note templates: written here, inserted with a slash in the notes of a call. */
export function TemplatesPart({ templates, newId, onEdit }: TemplatesPartProps) {
  const rows = useEditedRows(onEdit);
  const { editing, deleted } = rows;

  function form(start: TemplateText) {
    const save = (typed: TemplateText): void => rows.save({ id: editing || newId(), ...typed });
    return <TemplateForm start={start} onSave={save} onCancel={rows.close} />;
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
                  onChange={() => rows.edit(template.id)}
                  onDelete={() => rows.remove(template)}
                  onUp={index > 0 ? () => rows.move(template, -1) : undefined}
                  onDown={index < templates.length - 1 ? () => rows.move(template, 1) : undefined}
                />
              )}
            </li>
          ))}
        </ol>
      ) : null}
      <DeletedRow
        words={deleted && i18n.t('options.templates.deleted', [deleted.row.name])}
        onUndo={deleted?.bringBack}
      />
      {editing === '' ? form(empty) : <Button onClick={rows.add}>{i18n.t('options.templates.add')}</Button>}
    </div>
  );
}
