import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { IconButton } from '../ui/IconButton.tsx';
import { OptionsIcon } from '../ui/icons.tsx';
import { Mark } from '../ui/Mark.tsx';
import { useDesk } from './DeskProvider.tsx';
import styles from './header.module.css';

/** Where this is and who works here; while there are calls, the way between them stands in the same line. */
export function Header({ name, tabs }: { name: string; tabs: ComponentChildren }) {
  const desk = useDesk();
  return (
    <header class={styles.header}>
      <Mark />
      <h1 class={tabs ? styles.hidden : styles.brand}>{i18n.t('extension.name')}</h1>
      <div class={styles.middle}>{tabs ?? <p class={styles.name}>{name}</p>}</div>
      <IconButton label={i18n.t('header.options')} onClick={() => desk.openOptions()}>
        <OptionsIcon />
      </IconButton>
    </header>
  );
}
