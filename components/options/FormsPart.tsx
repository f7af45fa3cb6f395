import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RecordForm } from '../../lib/settings/schemas.ts';
import { Button } from '../ui/Button.tsx';
import { FormEditor } from './FormEditor.tsx';
import { FormRow } from './FormRow.tsx';
import { draftOf, emptyForm, type FormDraft, formOf } from './form-draft.ts';
import styles from './templates-part.module.css';

interface FormsPartProps {
  forms: readonly RecordForm[];
  /** Those of the administrator's policy; shown, and not changed here. */
  locked: readonly RecordForm[];
  onChange: (forms: RecordForm[]) => void;
}

/** The forms of "Create record": Tenfold cannot list them, so they are written down here. */
export function FormsPart({ forms, locked, onChange }: FormsPartProps) {
  /** The id of the form that is being changed; empty for a new one. */
  const [editing, setEditing] = useState<string>();
  const [deleted, setDeleted] = useState<{ form: RecordForm; before: RecordForm[] }>();

  function change(next: RecordForm[]): void {
    setDeleted(undefined);
    onChange(next);
  }

  function save(typed: FormDraft): void {
    const form = formOf(typed);
    const isKnown = forms.some(({ id }) => id === editing);
    change(isKnown ? forms.map((each) => (each.id === editing ? form : each)) : [...forms, form]);
    setEditing(undefined);
  }

  function remove(form: RecordForm): void {
    onChange(forms.filter(({ id }) => id !== form.id));
    setDeleted({ form, before: [...forms] });
  }

  function editor(start: FormDraft) {
    const taken = [...locked, ...forms].map(({ id }) => id).filter((id) => id !== editing);
    return <FormEditor start={start} taken={taken} onSave={save} onCancel={() => setEditing(undefined)} />;
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
                <FormRow form={form} onChange={() => setEditing(form.id)} onDelete={() => remove(form)} />
              )}
            </li>
          ))}
        </ul>
      ) : null}
      <div class={styles.undo}>
        <output>{deleted ? i18n.t('options.forms.deleted', [deleted.form.name]) : ''}</output>
        {deleted ? (
          <Button size="small" onClick={() => change(deleted.before)}>
            {i18n.t('ui.undo')}
          </Button>
        ) : null}
      </div>
      {editing === '' ? (
        editor(emptyForm)
      ) : (
        <Button onClick={() => setEditing('')}>{i18n.t('options.forms.add')}</Button>
      )}
    </div>
  );
}
