import { i18n } from '#i18n';
import type { NoteTemplate } from '../../lib/settings/note-template.ts';
import { LockedMark } from './LockedMark.tsx';
import styles from './templates-part.module.css';

/** The administrator's templates: they come first when one is inserted, and only they can change them. */
export function PolicyTemplates({ templates }: { templates: readonly NoteTemplate[] }) {
  if (templates.length === 0) return null;
  return (
    <ul class={styles.list} aria-label={i18n.t('policy.templates')}>
      {templates.map(({ id, name, text }) => (
        <li key={id}>
          <div class={styles.words}>
            <strong>{name}</strong>
            <p class={styles.text}>{text}</p>
          </div>
          <LockedMark />
        </li>
      ))}
    </ul>
  );
}
