import { i18n } from '#i18n';
import type { RecordForm } from '../../lib/settings/schemas.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { BinIcon, LockIcon, PenIcon } from '../ui/icons.tsx';
import part from './part.module.css';
import styles from './templates-part.module.css';

interface FormRowProps {
  form: RecordForm;
  /** Absent for a form of the administrator's. */
  onChange?: () => void;
  onDelete?: () => void;
}

/** One form with its fields, and what can be done with it. */
export function FormRow({ form: { name, id, fields }, onChange, onDelete }: FormRowProps) {
  return (
    <>
      <div class={styles.words}>
        <strong>{name}</strong>
        <p class={styles.text}>{i18n.t('options.forms.summary', [id, fields.map(({ label }) => label).join(', ')])}</p>
      </div>
      {onChange && onDelete ? (
        <div class={styles.actions}>
          <IconButton label={i18n.t('options.templates.change', [name])} onClick={onChange}>
            <PenIcon />
          </IconButton>
          <IconButton label={i18n.t('options.templates.delete', [name])} onClick={onDelete}>
            <BinIcon />
          </IconButton>
        </div>
      ) : (
        <span class={part.locked}>
          <LockIcon />
          {i18n.t('options.sites.locked')}
        </span>
      )}
    </>
  );
}
