import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type CallFilters, noFilters } from '../../lib/history/filters.ts';
import { CallRow } from '../history/CallRow.tsx';
import { HistoryEmpty } from '../history/HistoryEmpty.tsx';
import styles from '../history/history.module.css';
import { VirtualList } from '../ui/VirtualList.tsx';
import { CallPage } from './CallPage.tsx';
import { useDesk } from './DeskProvider.tsx';
import { HistoryFilters } from './HistoryFilters.tsx';
import { HistoryFoot } from './HistoryFoot.tsx';
import { HistoryTrouble } from './HistoryTrouble.tsx';
import { emptinessOf } from './history-state.ts';
import { useCallEntries } from './use-call-entries.ts';
import { useCallSearch } from './use-call-search.ts';
import { useHistory } from './use-history.ts';
import { useShownCalls } from './use-shown-calls.ts';

/** "Calls": every call there was, and one of them in full. */
export function HistoryScreen({ isFront }: { isFront: boolean }) {
  const account = useDesk().view.account.value;
  const ownId = account.state === 'signed-in' ? account.userId : '';
  const [openedId, setOpenedId] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);

  useLayoutEffect(() => {
    if (wasOpen.current && openedId === undefined)
      list.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
    wasOpen.current = openedId !== undefined;
  }, [openedId]);

  function leave(event: TargetedKeyboardEvent<HTMLElement>): void {
    // Whatever opened over the page of a call closes first.
    if (event.key !== 'Escape' || event.defaultPrevented || openedId === undefined) return;
    setOpenedId(undefined);
  }

  return (
    <section class={styles.screen} aria-label={i18n.t('history.region')} onKeyDown={leave}>
      <PastCalls
        ownId={ownId}
        isSeen={isFront && openedId === undefined}
        isHidden={openedId !== undefined}
        listRef={list}
        onOpen={setOpenedId}
      />
      {openedId === undefined ? null : (
        <CallPage key={openedId} callId={openedId} onBack={() => setOpenedId(undefined)} />
      )}
    </section>
  );
}

interface PastCallsProps {
  ownId: string;
  isSeen: boolean;
  isHidden: boolean;
  listRef: { current: HTMLDivElement | null };
  onOpen: (callId: string) => void;
}

/** The list with what narrows it down. It stays as it is while a call of it is open. */
function PastCalls({ ownId, isSeen, isHidden, listRef, onOpen }: PastCallsProps) {
  const [userId, setUserId] = useState(ownId);
  const [filters, setFilters] = useState<CallFilters>(noFilters);
  const history = useHistory(userId, isSeen);
  const search = useCallSearch(userId);
  const { calls, source, isUnfinished, setIsNearEnd } = useShownCalls({ userId, history, search, filters, isSeen });
  const entryOf = useCallEntries();
  const isSearching = search.terms.length > 0;

  function clear(): void {
    setFilters(noFilters);
    search.setText('');
  }

  return (
    <div class={styles.history} hidden={isHidden}>
      <HistoryFilters search={search} filters={filters} onFilters={setFilters} userId={userId} onUser={setUserId} />
      <HistoryTrouble source={source} />
      {calls.length === 0 ? (
        <HistoryEmpty why={emptinessOf({ source, isUnfinished, isSearching, filters })} onClear={clear} />
      ) : (
        <VirtualList
          label={i18n.t('history.list')}
          ids={calls.map(({ id }) => id)}
          placeRef={listRef}
          onNearEnd={setIsNearEnd}
          row={(index, tabIndex) => {
            const call = calls[index];
            return call ? <CallRow entry={entryOf(call)} tabIndex={tabIndex} onOpen={() => onOpen(call.id)} /> : null;
          }}
        />
      )}
      <HistoryFoot count={calls.length} source={source} isUnfinished={isUnfinished} isSearching={isSearching} />
    </div>
  );
}
