import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import field from '../ui/field.module.css';
import { Hidden } from '../ui/Hidden.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { BackIcon, ChevronIcon } from '../ui/icons.tsx';
import styles from './transcript-search.module.css';

interface TranscriptSearchProps {
  query: string;
  /** How many places there are, and which of them is shown, counted from 0. */
  count: number;
  current: number;
  number: (value: number) => string;
  onQuery: (query: string) => void;
  /** Shows another place: 1 the next, -1 the one before. */
  onStep: (step: 1 | -1) => void;
}

function countWords({ query, count, current, number }: TranscriptSearchProps): string {
  if (query.trim() === '') return '';
  if (count === 0) return i18n.t('callPage.noMatch');
  return i18n.t('callPage.matchOf', [number(current + 1), number(count)]);
}

/** Finds a word in what was said: Enter goes to the next place, Shift and Enter back. */
export function TranscriptSearch(props: TranscriptSearchProps) {
  const { query, count, onQuery, onStep } = props;
  const id = useId();
  return (
    <div class={styles.row}>
      <label class={styles.label} for={id}>
        <Hidden>{i18n.t('callPage.search')}</Hidden>
        <input
          class={field.input}
          id={id}
          type="search"
          autocomplete="off"
          placeholder={i18n.t('callPage.search')}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1);
          }}
        />
      </label>
      <output class={styles.count}>{countWords(props)}</output>
      {count > 0 ? (
        <>
          <IconButton label={i18n.t('callPage.previous')} onClick={() => onStep(-1)}>
            <BackIcon />
          </IconButton>
          <IconButton label={i18n.t('callPage.next')} onClick={() => onStep(1)}>
            <ChevronIcon />
          </IconButton>
        </>
      ) : null}
    </div>
  );
}
