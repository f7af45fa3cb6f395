import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import styles from '../lists/lists.module.css';
import { AllLists } from './AllLists.tsx';
import { useDesk } from './DeskProvider.tsx';
import { OpenList } from './OpenList.tsx';
import { useCommand } from './use-command.ts';
import { useDeletion } from './use-deletion.ts';
import type { Dialling } from './use-dialling.ts';
import { useRepeated } from './use-repeated.ts';
import type { TypedPeople } from './use-typed-person.ts';

export interface ListsScreenProps {
  isFront: boolean;
  /** The list that somebody asked to see; a new object for each wish. */
  wished: { listId: string } | undefined;
  dialling: Dialling;
}

/** "Lists": all contact lists, and one of them. */
export function ListsScreen({ isFront, wished, dialling }: ListsScreenProps) {
  const { view } = useDesk();
  const { lists, state } = view.contactLists.value;
  const { userId } = view.account.value;
  const [openedId, setOpenedId] = useState(wished?.listId);
  const refresh = useCommand('lists.refresh');
  const deletion = useDeletion();
  const [typedPeople] = useState<TypedPeople>(() => new Map());
  const all = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const opened = lists.find(({ id }) => id === openedId);
  const isOpen = opened !== undefined;

  useEffect(() => {
    if (isFront) void refresh.run({});
    // An administrator who acts for somebody sees that user's lists.
  }, [isFront, userId]);
  const error = useRepeated(refresh, isFront, () => void refresh.run({}));
  useEffect(() => {
    if (wished) setOpenedId(wished.listId);
  }, [wished]);
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen && isFront) {
      const row = all.current?.querySelector<HTMLElement>('li button[tabindex="0"]');
      (row ?? all.current?.querySelector('button'))?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen]);

  function leave(event: TargetedKeyboardEvent<HTMLElement>): void {
    // Whatever opened over the list closes first.
    if (event.key === 'Escape' && !event.defaultPrevented) setOpenedId(undefined);
  }

  return (
    <section class={styles.screen} aria-label={i18n.t('lists.region')} onKeyDown={leave}>
      <AllLists
        lists={lists}
        state={state}
        refresh={{ ...refresh, error }}
        deletion={deletion}
        isHidden={isOpen}
        placeRef={all}
        onOpen={setOpenedId}
      />
      {opened ? (
        <OpenList
          key={opened.id}
          list={opened}
          isFront={isFront}
          dialling={dialling}
          typedPeople={typedPeople}
          onBack={() => setOpenedId(undefined)}
          onDelete={() => {
            setOpenedId(undefined);
            deletion.remove(opened);
          }}
        />
      ) : null}
    </section>
  );
}
