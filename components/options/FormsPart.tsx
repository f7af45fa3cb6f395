import { i18n } from '#i18n';
import type { RecordForm } from '../../lib/settings/schemas.ts';
import { Button } from '../ui/Button.tsx';
import { DeletedRow } from './DeletedRow.tsx';
import { FormEditor } from './FormEditor.tsx';
import { FormRow } from './FormRow.tsx';
import { draftOf, emptyForm, type FormDraft, formOf } from './form-draft.ts';
import styles from './templates-part.module.css';
import { type RowsEdit, useEditedRows } from './use-edited-rows.ts';

interface FormsPartProps {
  forms: readonly RecordForm[];
  /** Those of the administrator's policy; shown, and not changed here. */
  locked: readonly RecordForm[];
  onEdit: (edit: RowsEdit<RecordForm>) => void;
}

/** The forms of "Create record": Tenfold cannot list them, so they are written down here. */
export function FormsPart({ forms, locked, onEdit }: FormsPartProps) {
  const rows = useEditedRows(onEdit);
  const { editing, deleted } = rows;

  function editor(start: FormDraft) {
    const taken = [...locked, ...forms].map(({ id }) => id).filter((id) => id !== editing);
    return (
      <FormEditor start={start} taken={taken} onSave={(typed) => rows.save(formOf(typed))} onCancel={rows.close} />
    );
  }

  return (
    <div class={styles.part}>
      <p class={styles.text}>{i18n.t('options.forms.lead')}</p>
      {forms.length + locked.length > 0 ? (
        <ul class={styles.list}>
          {locked.map((form) => (
            <li key={`locked ${form.id}`}>
              <FormRow form={form} />
            </li>
          ))}
          {forms.map((form) => (
            <li key={form.id}>
              {editing === form.id ? (
                editor(draftOf(form))
              ) : (
                <FormRow form={form} onChange={() => rows.edit(form.id)} onDelete={() => rows.remove(form)} />
              )}
            </li>
          ))}
        </ul>
      ) : null}
      <DeletedRow words={deleted && i18n.t('options.forms.deleted', [deleted.row.name])} onUndo={deleted?.bringBack} />
      {editing === '' ? editor(emptyForm) : <Button onClick={rows.add}>{i18n.t('options.forms.add')}</Button>}
    </div>
  );
}
