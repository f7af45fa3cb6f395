import { i18n } from '#i18n';
import type { Shortcut } from '../../lib/browser/commands.ts';
import { Button } from '../ui/Button.tsx';
import styles from './part.module.css';

interface ShortcutsPartProps {
  /** As the browser has them now. */
  shortcuts: readonly Shortcut[];
  onChange: () => void;
}

/** What can be done by keys from anywhere in the browser, and the way to the only page where they can be changed. */
export function ShortcutsPart({ shortcuts, onChange }: ShortcutsPartProps) {
  return (
    <div class={styles.stack}>
      <p class={styles.quiet}>{i18n.t('options.shortcuts.lead')}</p>
      <ul class={styles.sites} aria-label={i18n.t('options.shortcuts.title')}>
        {shortcuts.map(({ name, words, keys }) => (
          <li key={name}>
            {/* Chrome keeps no words for the one that every extension has. */}
            <span>{words || i18n.t('options.shortcuts.openPanel')}</span>
            {keys ? <kbd>{keys}</kbd> : <span class={styles.quiet}>{i18n.t('options.shortcuts.none')}</span>}
          </li>
        ))}
      </ul>
      <Button onClick={onChange}>{i18n.t('options.shortcuts.change')}</Button>
    </div>
  );
}
