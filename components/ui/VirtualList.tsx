import type { ComponentChild, RefObject, TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import styles from './virtual-list.module.css';
import { rowAfter, rowsToDraw } from './virtual-rows.ts';

interface VirtualListProps {
  label: string;
  /** One for each row, in order. */
  ids: readonly string[];
  /** Draws a row around one button, which has to take this tab index. */
  row: (index: number, tabIndex: 0 | -1) => ComponentChild;
  /** Told of other keys pressed in a row; true when that did something. */
  onKey?: (key: string, index: number) => boolean;
  /** Told when the end of the list comes near, and when it no longer is. */
  onNearEnd: (isNear: boolean) => void;
  /** The element that scrolls. */
  placeRef: RefObject<HTMLDivElement | null>;
}

/** So many rows before its end a list is asked for more. */
const nearRows = 30;
/** Drawn where nothing can be measured. */
const usualView = { first: 0, seen: 20, rowPx: 46 };

/** Follows which rows are in sight. A row's height is that of the style sheet, in whatever size of letters. */
function useSight(place: RefObject<HTMLDivElement | null>) {
  const [sight, setSight] = useState(usualView);

  function look(): void {
    const box = place.current;
    const row = box?.querySelector('li');
    if (!box || !row || row.offsetHeight === 0) return;
    const rowPx = row.offsetHeight;
    const first = Math.floor(box.scrollTop / rowPx);
    const seen = Math.ceil(box.clientHeight / rowPx);
    setSight((before) =>
      before.first === first && before.seen === seen && before.rowPx === rowPx ? before : { first, seen, rowPx },
    );
  }

  useEffect(() => {
    const box = place.current;
    if (!box) return undefined;
    const watching = new ResizeObserver(look);
    watching.observe(box);
    look();
    return () => watching.disconnect();
  }, []);
  return { sight, look };
}

/** Keeps the rows in sight where they are when others are put in above them; at the top, new ones are seen at once. */
function useAnchor(
  place: RefObject<HTMLDivElement | null>,
  ids: readonly string[],
  first: number,
  rowPx: number,
): void {
  const anchor = useRef<{ id: string | undefined; index: number }>({ id: undefined, index: 0 });
  useLayoutEffect(() => {
    const { id, index } = anchor.current;
    const now = id === undefined ? -1 : ids.indexOf(id);
    if (place.current && now > index && index > 0) place.current.scrollTop += (now - index) * rowPx;
  }, [ids]);
  useLayoutEffect(() => {
    anchor.current = { id: ids[first], index: first };
  }, [ids, first]);
}

/**
 * A list of which only the rows in sight exist, all of one height. Tab reaches one row; arrows, Page Up, Page Down, Home
 * and End move along, whatever is drawn.
 */
export function VirtualList({ label, ids, row, onKey, onNearEnd, placeRef }: VirtualListProps) {
  const { sight, look } = useSight(placeRef);
  const [currentId, setCurrentId] = useState<string>();
  const wantsFocus = useRef(false);
  const hadFocus = useRef(false);
  const lastPlace = useRef(0);
  const place = currentId === undefined ? 0 : ids.indexOf(currentId);
  // Where a row has left, the one that took its place is the current one.
  const current = place >= 0 ? place : Math.min(lastPlace.current, Math.max(0, ids.length - 1));
  lastPlace.current = current;
  const isNearEnd = sight.first + sight.seen + nearRows >= ids.length;

  useAnchor(placeRef, ids, sight.first, sight.rowPx);
  useEffect(() => onNearEnd(isNearEnd), [isNearEnd]);
  useLayoutEffect(() => {
    // A row that leaves takes the focus with it; whoever works through the list goes on at the next.
    const hasLost = hadFocus.current && document.activeElement === document.body;
    if (!wantsFocus.current && !hasLost) return;
    wantsFocus.current = false;
    placeRef.current?.querySelector<HTMLElement>(`[data-row="${current}"] button`)?.focus({ preventScroll: true });
  });

  function move(event: TargetedKeyboardEvent<HTMLUListElement>): void {
    const next = rowAfter(event.key, current, ids.length, sight.seen);
    const box = placeRef.current;
    if (next === undefined || !box) {
      if (onKey?.(event.key, current) === true) event.preventDefault();
      return;
    }
    event.preventDefault();
    const topPx = next * sight.rowPx;
    box.scrollTop = Math.max(Math.min(box.scrollTop, topPx), topPx + sight.rowPx - box.clientHeight);
    wantsFocus.current = true;
    setCurrentId(ids[next]);
    look();
  }

  return (
    <div class={styles.place} ref={placeRef} onScroll={look}>
      <ul
        class={styles.rows}
        aria-label={label}
        ref={(list) => list?.style.setProperty('--rows', String(ids.length))}
        onKeyDown={move}
        onBlurCapture={({ relatedTarget }) => {
          if (relatedTarget) hadFocus.current = false;
        }}
      >
        {rowsToDraw(sight, ids.length, current).map((index) => (
          <li
            key={ids[index]}
            class={styles.row}
            data-row={index}
            aria-posinset={index + 1}
            aria-setsize={ids.length}
            ref={(item) => item?.style.setProperty('--row', String(index))}
            onFocusCapture={() => {
              hadFocus.current = true;
              setCurrentId(ids[index]);
            }}
          >
            {row(index, index === current ? 0 : -1)}
          </li>
        ))}
      </ul>
    </div>
  );
}
