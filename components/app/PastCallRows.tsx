import { i18n } from '#i18n';
import type { Owing } from '../../lib/history/owed.ts';
import type { PastCall } from '../../lib/history/past-call.ts';
import { CallRow } from '../history/CallRow.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';
import { useCallEntries } from './use-call-entries.ts';
import type { ShownCalls } from './use-shown-calls.ts';

/** A call whose page is looked at. */
export interface OpenedCall {
  id: string;
  /** What it was opened to settle. */
  owing: readonly Owing[];
}

interface PastCallRowsProps {
  shown: ShownCalls;
  isOwed: boolean;
  listRef: { current: HTMLDivElement | null };
  onOpen: (call: OpenedCall) => void;
  onSetAside: (call: PastCall) => void;
}

function owingWords(owing: Owing): string {
  switch (owing) {
    case 'call-back':
      return i18n.t('history.callBack');
    case 'note':
      return i18n.t('history.owesNote');
    case 'match':
      return i18n.t('history.owesMatch');
    case 'crm-write':
      return i18n.t('history.owesCrmWrite');
  }
}

/** The calls as rows; among those that owe something, Delete sets one aside. */
export function PastCallRows({ shown, isOwed, listRef, onOpen, onSetAside }: PastCallRowsProps) {
  const { calls, owed } = shown;
  const entryOf = useCallEntries();

  function row(index: number, tabIndex: 0 | -1) {
    const call = calls[index];
    if (!call) return null;
    const owing = isOwed ? (owed.get(call.id) ?? []).map(owingWords) : undefined;
    return (
      <CallRow
        entry={entryOf(call)}
        tabIndex={tabIndex}
        owing={owing}
        onOpen={() => onOpen({ id: call.id, owing: isOwed ? (owed.get(call.id) ?? []) : [] })}
        onSetAside={isOwed ? () => onSetAside(call) : undefined}
      />
    );
  }

  function press(key: string, index: number): boolean {
    const call = calls[index];
    if (!isOwed || !call || (key !== 'Delete' && key !== 'Backspace')) return false;
    onSetAside(call);
    return true;
  }

  return (
    <VirtualList
      label={isOwed ? i18n.t('history.owedList') : i18n.t('history.list')}
      ids={calls.map(({ id }) => id)}
      placeRef={listRef}
      onNearEnd={shown.setIsNearEnd}
      onKey={press}
      row={row}
    />
  );
}
