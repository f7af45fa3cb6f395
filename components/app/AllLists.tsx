import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { KnownList, ListsState } from '../../lib/lists/known-list.ts';
import { ListNameForm } from '../lists/ListNameForm.tsx';
import { ListRow } from '../lists/ListRow.tsx';
import styles from '../lists/lists.module.css';
import { Trouble } from '../lists/Trouble.tsx';
import { Button } from '../ui/Button.tsx';
import empty from '../ui/empty.module.css';
import { Notice } from '../ui/Notice.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';
import { type Command, useCommand } from './use-command.ts';
import type { Deletion } from './use-deletion.ts';
import { useFocusBack } from './use-focus-back.ts';

interface AllListsProps {
  lists: readonly KnownList[];
  state: ListsState;
  refresh: Command<'lists.refresh'>;
  deletion: Deletion;
  isHidden: boolean;
  placeRef: RefObject<HTMLDivElement | null>;
  onOpen: (listId: string) => void;
}

/** Every list there is, and a way to a new one. It stays as it is while a list is open. */
export function AllLists({ lists, state, refresh, deletion, isHidden, placeRef, onOpen }: AllListsProps) {
  const rows = useRef<HTMLDivElement>(null);

  function row(index: number, tabIndex: 0 | -1) {
    const list = lists[index];
    return list ? <ListRow list={list} tabIndex={tabIndex} onOpen={() => onOpen(list.id)} /> : null;
  }

  return (
    <div class={styles.page} ref={placeRef} hidden={isHidden}>
      <div class={styles.head}>
        <NewList lists={lists} onMade={onOpen} />
        <Standing hasLists={lists.length > 0} state={state} refresh={refresh} />
        {deletion.failed ? (
          <Trouble
            error={deletion.failed.error}
            what={i18n.t('lists.notDeleted', [deletion.failed.list.name])}
            isBusy={deletion.isBusy}
            onAgain={() => deletion.failed && deletion.remove(deletion.failed.list)}
          />
        ) : null}
      </div>
      {lists.length > 0 ? (
        <VirtualList
          label={i18n.t('lists.region')}
          ids={lists.map(({ id }) => id)}
          placeRef={rows}
          onNearEnd={() => undefined}
          row={row}
        />
      ) : (
        <p class={empty.empty}>{emptyWords(state, refresh.error !== undefined)}</p>
      )}
    </div>
  );
}

function emptyWords(state: ListsState, hasFailed: boolean): string {
  if (state !== 'never') return i18n.t('lists.none');
  return hasFailed ? '' : i18n.t('lists.loading');
}

type StandingProps = Pick<AllListsProps, 'state' | 'refresh'> & { hasLists: boolean };

/** Where the lists are kept, or why they may be old. */
function Standing({ hasLists, state, refresh }: StandingProps) {
  if (state === 'unavailable') return <Notice tone="info">{i18n.t('lists.unavailable')}</Notice>;
  return (
    <Trouble
      error={refresh.error}
      isBusy={refresh.isBusy}
      onAgain={() => void refresh.run({})}
      {...(hasLists ? { what: i18n.t('lists.asKnown') } : {})}
    />
  );
}

interface NewListProps {
  lists: readonly KnownList[];
  onMade: (listId: string) => void;
}

/** "New list", then its name; once made it opens. */
function NewList({ lists, onMade }: NewListProps) {
  const [isNaming, setIsNaming] = useState(false);
  const [unseen, setUnseen] = useState<{ listId: string; name: string }>();
  const create = useCommand('lists.create');
  const id = useId();
  useFocusBack(isNaming ? undefined : id);

  async function make(name: string): Promise<void> {
    const answer = await create.run({ name, contacts: [] });
    if (!answer?.ok) return;
    setIsNaming(false);
    const { listId, isShown } = answer.data;
    if (isShown) onMade(listId);
    else setUnseen({ listId, name });
  }

  if (!isNaming) {
    return (
      <div class={styles.tools}>
        <Button id={id} tone="primary" onClick={() => setIsNaming(true)}>
          {i18n.t('lists.new')}
        </Button>
        {unseen && !lists.some(({ id: listId }) => listId === unseen.listId) ? (
          <Notice tone="warning" alert>
            {i18n.t('lists.notShown', [i18n.t('ui.quoted', [unseen.name])])}
          </Notice>
        ) : null}
      </div>
    );
  }
  return (
    <ListNameForm
      start=""
      saveWords={i18n.t('lists.create')}
      isBusy={create.isBusy}
      error={create.error}
      onSave={(name) => void make(name)}
      onCancel={() => {
        create.clear();
        setIsNaming(false);
      }}
    />
  );
}
