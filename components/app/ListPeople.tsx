import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { KnownList } from '../../lib/lists/known-list.ts';
import { PersonRow } from '../lists/PersonRow.tsx';
import { type PersonLine, personLines } from '../lists/person-rows.ts';
import { Trouble } from '../lists/Trouble.tsx';
import empty from '../ui/empty.module.css';
import { VirtualList } from '../ui/VirtualList.tsx';
import { ListFoot } from './ListFoot.tsx';
import type { Dialling } from './use-dialling.ts';
import { useListRemoval } from './use-list-removal.ts';
import { useRefusal } from './use-refusal.ts';

interface ListPeopleProps {
  list: KnownList;
  isFront: boolean;
  dialling: Dialling;
}

/** Everybody in a list. Enter calls, Delete takes out. */
export function ListPeople({ list, isFront, dialling }: ListPeopleProps) {
  const rows = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const [called, setCalled] = useState<string>();
  const removal = useListRemoval(list);
  const lines = personLines(list.contacts);

  useEffect(() => {
    // What is dialled elsewhere is not this list's affair.
    if (!isFront) setCalled(undefined);
  }, [isFront]);
  useLayoutEffect(() => {
    // The last one has left, and the focus with them.
    if (isFront && lines.length === 0 && document.activeElement === document.body)
      place.current?.querySelector('button')?.focus();
  }, [lines.length === 0]);

  function call(number: string): void {
    setCalled(number);
    dialling.request(number);
  }

  function row(index: number, tabIndex: 0 | -1) {
    const line = lines[index];
    return line ? (
      <Person line={line} tabIndex={tabIndex} onCall={call} onRemove={() => removal.remove(line.contact)} />
    ) : null;
  }

  function press(key: string, index: number): boolean {
    const line = lines[index];
    if (!line || (key !== 'Delete' && key !== 'Backspace')) return false;
    removal.remove(line.contact);
    return true;
  }

  return (
    <>
      {lines.length === 0 ? (
        <p class={empty.empty}>{i18n.t('lists.noPeople')}</p>
      ) : (
        <VirtualList
          label={i18n.t('lists.people', [list.name])}
          ids={lines.map(({ id }) => id)}
          placeRef={rows}
          onNearEnd={() => undefined}
          onKey={press}
          row={row}
        />
      )}
      <div ref={place}>
        {called === undefined ? null : (
          <Trouble error={dialling.error} isBusy={dialling.isBusy} onAgain={() => call(called)} />
        )}
        <ListFoot last={removal.last} onUndo={removal.undo} onAgain={removal.tryAgain} />
      </div>
    </>
  );
}

interface PersonProps {
  line: PersonLine;
  tabIndex: 0 | -1;
  onCall: (number: string) => void;
  onRemove: () => void;
}

function Person({ line, tabIndex, onCall, onRemove }: PersonProps) {
  const refusal = useRefusal(line.number);
  return (
    <PersonRow
      line={line}
      tabIndex={tabIndex}
      refusal={refusal}
      onCall={() => line.number !== undefined && onCall(line.number)}
      onRemove={onRemove}
    />
  );
}
