import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { KnownList } from '../../lib/lists/known-list.ts';
import { peopleCount } from '../lists/list-words.ts';
import styles from '../lists/lists.module.css';
import { Button } from '../ui/Button.tsx';
import { BackIcon } from '../ui/icons.tsx';
import { CallDown } from './CallDown.tsx';
import { useDesk } from './DeskProvider.tsx';
import { ListPeople } from './ListPeople.tsx';
import { ListTools } from './ListTools.tsx';
import type { Dialling } from './use-dialling.ts';
import type { TypedPeople } from './use-typed-person.ts';

interface OpenListProps {
  list: KnownList;
  isFront: boolean;
  dialling: Dialling;
  typedPeople: TypedPeople;
  onBack: () => void;
  onDelete: () => void;
}

/** One list: what can be done with it, and who is in it. */
export function OpenList({ list, isFront, dialling, typedPeople, onBack, onDelete }: OpenListProps) {
  const place = useRef<HTMLDivElement>(null);
  const { callDowns } = useDesk().view;
  // Who began to call it down goes on with that.
  const [isCallingDown, setIsCallingDown] = useState(() => callDowns.value.has(list.id));

  useLayoutEffect(() => {
    if (isFront) place.current?.querySelector('button')?.focus();
  }, []);

  return (
    <div class={styles.page} ref={place}>
      <div class={styles.head}>
        <div class={styles.back}>
          <Button size="small" tone="quiet" onClick={onBack}>
            <BackIcon />
            {i18n.t('lists.back')}
          </Button>
        </div>
        <div class={styles.title}>
          <h2 class={styles.name}>{list.name}</h2>
          <span class={styles.count}>
            {peopleCount(list.contacts.length)}
            {list.isLocal ? ` · ${i18n.t('lists.onComputer')}` : ''}
          </span>
        </div>
        <div>
          <Button size="small" pressed={isCallingDown} onClick={() => setIsCallingDown(!isCallingDown)}>
            {i18n.t('callDown.region')}
          </Button>
        </div>
        {isCallingDown ? null : <ListTools list={list} typedPeople={typedPeople} onDelete={onDelete} />}
      </div>
      {isCallingDown ? (
        <div class={styles.callDown}>
          <CallDown list={list} />
        </div>
      ) : (
        <ListPeople list={list} isFront={isFront} dialling={dialling} />
      )}
    </div>
  );
}
