import { i18n } from '#i18n';
import type { KnownList } from '../../lib/lists/known-list.ts';
import { ChevronIcon } from '../ui/icons.tsx';
import { peopleCount } from './list-words.ts';
import styles from './rows.module.css';

interface ListRowProps {
  list: KnownList;
  tabIndex: 0 | -1;
  onOpen: () => void;
}

/** One list among all: its name, how many people, and where it is kept if that is not Tenfold. */
export function ListRow({ list: { name, contacts, isLocal }, tabIndex, onOpen }: ListRowProps) {
  return (
    <button type="button" class={styles.open} tabIndex={tabIndex} onClick={onOpen}>
      <span class={styles.who}>
        <span class={styles.title}>{name}</span>{' '}
        <span class={styles.detail}>
          {peopleCount(contacts.length)}
          {isLocal ? ` · ${i18n.t('lists.onComputer')}` : ''}
        </span>
      </span>
      <ChevronIcon />
    </button>
  );
}
