import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PageNumber } from '../../lib/phone/listing/page-numbers.ts';
import { PageNumberRow } from './PageNumberRow.tsx';
import styles from './page-numbers.module.css';

interface PageNumberListProps {
  numbers: readonly PageNumber[];
  /** Whether the keyboard shall be in the list as soon as it is there. */
  takesFocus: boolean;
  onShow: (entry: PageNumber) => void;
  onCall: (entry: PageNumber) => void;
}

/** Where the arrow keys lead from an entry, by its place among `count`. */
function placeAfter(key: string, place: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(place + 1, count - 1);
    case 'ArrowUp':
      return Math.max(place - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** Entries keep their names when the page is read anew, so that the focus stays on the number it was on. */
function named(numbers: readonly PageNumber[]): [string, PageNumber][] {
  const seen = new Map<string, number>();
  return numbers.map((entry) => {
    const words = [entry.number, entry.before, entry.shown, entry.after].join('\n');
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return [`${words}\n${count}`, entry];
  });
}

/** The numbers of a page in its order; arrow keys move along, Enter calls. */
export function PageNumberList({ numbers, takesFocus, onShow, onCall }: PageNumberListProps) {
  const list = useRef<HTMLUListElement>(null);
  const hintId = useId();

  useEffect(() => {
    if (takesFocus) list.current?.querySelector('button')?.focus();
  }, [takesFocus]);

  function move(event: TargetedKeyboardEvent<HTMLUListElement>): void {
    const rows = [...event.currentTarget.children];
    const place = rows.findIndex((row) => row.contains(document.activeElement));
    const next = placeAfter(event.key, place, rows.length);
    if (next === undefined) return;
    event.preventDefault();
    rows[next]?.querySelector('button')?.focus();
  }

  return (
    <>
      <p class={styles.hint} id={hintId}>
        {i18n.t('numbers.hint')}
      </p>
      <ul
        class={styles.list}
        ref={list}
        aria-label={i18n.t('numbers.title')}
        aria-describedby={hintId}
        onKeyDown={move}
      >
        {named(numbers).map(([name, entry]) => (
          <PageNumberRow key={name} entry={entry} onShow={() => onShow(entry)} onCall={() => onCall(entry)} />
        ))}
      </ul>
    </>
  );
}
