import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import field from '../ui/field.module.css';
import styles from './call-search.module.css';

interface CallSearchProps {
  text: string;
  onText: (text: string) => void;
  /** How many filters are set. */
  filterCount: number;
  /** Only what today's calls still owe; undefined where that is not known. */
  owed: { count: number; isOn: boolean; onToggle: () => void } | undefined;
  isOpen: boolean;
  onToggle: () => void;
  /** The filters, while they are open. */
  children: ComponentChildren;
}

/** The line above the list: words to search for, and the way to the filters. */
export function CallSearch(props: CallSearchProps) {
  const { text, onText, filterCount, isOpen, onToggle, children } = props;
  const filters = i18n.t('history.filters');
  return (
    <search class={styles.search}>
      <div class={styles.line}>
        <input
          class={classNames(field.input, styles.words)}
          type="search"
          aria-label={i18n.t('history.search')}
          autocomplete="off"
          spellcheck={false}
          placeholder={i18n.t('history.search')}
          title={i18n.t('history.searchHint')}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        {props.owed ? (
          <Button pressed={props.owed.isOn} onClick={props.owed.onToggle}>
            {props.owed.count === 0 ? i18n.t('history.owed') : i18n.t('history.owedCount', [String(props.owed.count)])}
          </Button>
        ) : null}
        <Button expanded={isOpen} onClick={onToggle}>
          {filterCount === 0 ? filters : i18n.t('history.filtersSet', [String(filterCount)])}
        </Button>
      </div>
      {isOpen ? children : null}
    </search>
  );
}
