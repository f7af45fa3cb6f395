import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { TextField } from '../ui/TextField.tsx';
import { FormFieldRow } from './FormFieldRow.tsx';
import { type FieldDraft, type FormDraft, type FormProblem, nextField, problemsOf } from './form-draft.ts';
import part from './part.module.css';
import styles from './templates-part.module.css';

interface FormEditorProps {
  start: FormDraft;
  /** Ids of the other forms. */
  taken: readonly string[];
  onSave: (form: FormDraft) => void;
  onCancel: () => void;
}

/** What is wrong with the form's id, in words. */
function idProblem(problems: readonly FormProblem[]): string | undefined {
  if (problems.includes('id')) return i18n.t('options.forms.needId');
  return problems.includes('id-taken') ? i18n.t('options.forms.idTaken') : undefined;
}

/** One form: what it is called, what Tenfold calls it, and its fields. */
export function FormEditor({ start, taken, onSave, onCancel }: FormEditorProps) {
  const [form, setForm] = useState(start);
  const [problems, setProblems] = useState<FormProblem[]>([]);
  const box = useRef<HTMLFormElement>(null);

  useLayoutEffect(() => {
    box.current?.querySelector<HTMLElement>(problems.length > 0 ? '[aria-invalid]' : 'input')?.focus();
  }, [problems]);

  function submit(event: Event): void {
    event.preventDefault();
    const found = problemsOf(form, taken);
    setProblems(found);
    if (found.length === 0) onSave(form);
  }

  return (
    <form class={styles.form} ref={box} noValidate onSubmit={submit}>
      <Names form={form} problems={problems} onChange={(change) => setForm({ ...form, ...change })} />
      <Fields form={form} problems={problems} onChange={(fields) => setForm({ ...form, fields })} />
      <div class={styles.actions}>
        <Button tone="primary" submits>
          {i18n.t('options.forms.save')}
        </Button>
        <Button tone="quiet" onClick={onCancel}>
          {i18n.t('options.templates.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface PartProps<T> {
  form: FormDraft;
  problems: readonly FormProblem[];
  onChange: (change: T) => void;
}

function Names({ form, problems, onChange }: PartProps<Partial<FormDraft>>) {
  return (
    <>
      <div class={part.pair}>
        <TextField
          label={i18n.t('options.templates.name')}
          value={form.name}
          error={problems.includes('name') ? i18n.t('options.templates.needName') : undefined}
          onInput={(name) => onChange({ name })}
        />
        <TextField
          label={i18n.t('options.forms.id')}
          value={form.id}
          hint={i18n.t('options.forms.idHint')}
          error={idProblem(problems)}
          onInput={(id) => onChange({ id })}
        />
      </div>
      <TextField
        label={i18n.t('options.forms.module')}
        value={form.module}
        hint={i18n.t('options.forms.moduleHint')}
        onInput={(module) => onChange({ module })}
      />
    </>
  );
}

function Fields({ form: { fields }, problems, onChange }: PartProps<readonly FieldDraft[]>) {
  return (
    <>
      {fields.map((field, index) => (
        <FormFieldRow
          key={field.place}
          number={index + 1}
          field={field}
          problems={problems}
          onChange={(next) => onChange(fields.map((each) => (each.place === field.place ? next : each)))}
          onRemove={() => onChange(fields.filter(({ place }) => place !== field.place))}
        />
      ))}
      {problems.includes('fields') ? (
        <Notice tone="danger" alert>
          {i18n.t('options.forms.needField')}
        </Notice>
      ) : null}
      <div>
        <Button size="small" onClick={() => onChange([...fields, nextField(fields)])}>
          {i18n.t('options.forms.addField')}
        </Button>
      </div>
    </>
  );
}
