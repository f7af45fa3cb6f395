import { i18n } from '#i18n';
import type { NoteTemplate } from '../../lib/settings/note-template.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { BinIcon, DownIcon, PenIcon, UpIcon } from '../ui/icons.tsx';
import styles from './templates-part.module.css';

interface TemplateRowProps {
  template: NoteTemplate;
  onChange: () => void;
  onDelete: () => void;
  /** Absent for the first and the last. */
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
}

/** One template with what can be done with it. */
export function TemplateRow({ template: { name, text }, onChange, onDelete, onUp, onDown }: TemplateRowProps) {
  return (
    <>
      <div class={styles.words}>
        <strong>{name}</strong>
        <p class={styles.text} dir="auto">
          {text}
        </p>
      </div>
      <div class={styles.actions}>
        {onUp ? (
          <IconButton label={i18n.t('options.templates.up', [name])} onClick={onUp}>
            <UpIcon />
          </IconButton>
        ) : null}
        {onDown ? (
          <IconButton label={i18n.t('options.templates.down', [name])} onClick={onDown}>
            <DownIcon />
          </IconButton>
        ) : null}
        <IconButton label={i18n.t('options.templates.change', [name])} onClick={onChange}>
          <PenIcon />
        </IconButton>
        <IconButton label={i18n.t('options.templates.delete', [name])} onClick={onDelete}>
          <BinIcon />
        </IconButton>
      </div>
    </>
  );
}
