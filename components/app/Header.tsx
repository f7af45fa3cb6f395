import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { classNames } from '../ui/class-names.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { OpenIcon, OptionsIcon } from '../ui/icons.tsx';
import { Mark } from '../ui/Mark.tsx';
import { ActingAs } from './ActingAs.tsx';
import { useDesk } from './DeskProvider.tsx';
import { HeaderAccount } from './HeaderAccount.tsx';
import styles from './header.module.css';

/** Where this is and who works here; while there are calls, the way between them stands in the same line. */
export function Header({ tabs }: { tabs: ComponentChildren }) {
  const desk = useDesk();
  return (
    <header>
      <div class={styles.row}>
        <Mark />
        <h1 class={tabs ? styles.hidden : styles.brand}>{i18n.t('extension.name')}</h1>
        {tabs ? <div class={styles.tabs}>{tabs}</div> : null}
        <div class={classNames(styles.account, !tabs && styles.wide)}>
          <HeaderAccount isNarrow={Boolean(tabs)} />
        </div>
        {desk.surface === 'window' ? null : (
          <span class={styles.detach}>
            <IconButton label={i18n.t('header.openWindow')} onClick={() => void desk.send('window.open', {})}>
              <OpenIcon />
            </IconButton>
          </span>
        )}
        <IconButton label={i18n.t('header.options')} onClick={() => desk.openOptions()}>
          <OptionsIcon />
        </IconButton>
      </div>
      <ActingAs />
    </header>
  );
}
