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

interface HeaderProps {
  tabs: ComponentChildren;
  /** Beside the calls' tabs there is no room for words. */
  isNarrow: boolean;
}

/** Where this is and who works here, with the way between the screens in the same line. */
export function Header({ tabs, isNarrow }: HeaderProps) {
  const desk = useDesk();
  return (
    <header>
      <div class={styles.row}>
        <Mark />
        <h1 class={styles.hidden}>{i18n.t('extension.name')}</h1>
        <div class={classNames(styles.tabs, isNarrow && styles.narrow)}>{tabs}</div>
        <div class={styles.account}>
          <HeaderAccount isNarrow={isNarrow} />
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
