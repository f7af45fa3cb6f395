import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type CallFilters, noFilters } from '../../lib/history/filters.ts';
import { HistoryEmpty } from '../history/HistoryEmpty.tsx';
import styles from '../history/history.module.css';
import { HistoryFilters } from './HistoryFilters.tsx';
import { HistoryFoot } from './HistoryFoot.tsx';
import { HistoryTrouble } from './HistoryTrouble.tsx';
import { emptinessOf } from './history-state.ts';
import { type OpenedCall, PastCallRows } from './PastCallRows.tsx';
import { SetAside } from './SetAside.tsx';
import { useCallSearch } from './use-call-search.ts';
import { useHistory } from './use-history.ts';
import { useSetAside } from './use-set-aside.ts';
import { useShownCalls } from './use-shown-calls.ts';

interface PastCallsProps {
  ownId: string;
  isSeen: boolean;
  isHidden: boolean;
  listRef: { current: HTMLDivElement | null };
  onOpen: (call: OpenedCall) => void;
}

/** The last call that was owed has left, and the focus with it: it goes to where "Owed" is switched. */
function useFocusAfterLast(place: RefObject<HTMLElement | null>, isEmpty: boolean): void {
  useLayoutEffect(() => {
    if (!isEmpty || document.activeElement !== document.body) return;
    place.current?.querySelector<HTMLElement>('[aria-pressed]')?.focus();
  }, [isEmpty]);
}

/** The list with what narrows it down. It stays as it is while a call of it is open. */
export function PastCalls({ ownId, isSeen, isHidden, listRef, onOpen }: PastCallsProps) {
  const [userId, setUserId] = useState(ownId);
  const [filters, setFilters] = useState<CallFilters>(noFilters);
  const [isOwedOn, setIsOwedOn] = useState(false);
  const isOwed = isOwedOn && userId === ownId;
  const history = useHistory(userId, isSeen);
  const search = useCallSearch(userId, isSeen);
  const shown = useShownCalls({ userId, history, search, filters, isOwed, isSeen });
  const { calls, knownCount, source, owed, isUnfinished } = shown;
  const setAside = useSetAside();
  const place = useRef<HTMLDivElement>(null);
  const owedSwitch = { count: owed.size, isOn: isOwedOn, onToggle: () => setIsOwedOn(!isOwedOn) };

  useFocusAfterLast(place, isOwed && isSeen && calls.length === 0);

  return (
    <div class={styles.history} ref={place} hidden={isHidden}>
      <HistoryFilters
        search={search}
        filters={filters}
        onFilters={setFilters}
        owed={userId === ownId ? owedSwitch : undefined}
        userId={userId}
        onUser={setUserId}
      />
      <HistoryTrouble source={source} />
      {calls.length === 0 ? (
        <HistoryEmpty
          why={emptinessOf({ knownCount, source, isUnfinished, isSearching: search.isOn, isOwed, filters })}
          onClear={() => {
            setFilters(noFilters);
            search.setText('');
          }}
        />
      ) : (
        <PastCallRows shown={shown} isOwed={isOwed} listRef={listRef} onOpen={onOpen} onSetAside={setAside.setAside} />
      )}
      <div>
        {isOwed ? <SetAside last={setAside.last} onUndo={setAside.undo} /> : null}
        <HistoryFoot count={calls.length} source={source} isUnfinished={isUnfinished} isSearching={search.isOn} />
      </div>
    </div>
  );
}
