import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from '../ui/IconButton.tsx';
import { ChevronIcon, RefreshIcon } from '../ui/icons.tsx';
import styles from './page-numbers.module.css';

interface PageNumbersProps {
  isOpen: boolean;
  /** How many there are or what is being done, read out when it changes. */
  status: string;
  toggleRef: Ref<HTMLButtonElement>;
  onToggle: () => void;
  onRefresh: () => void;
  children: ComponentChildren;
}

/**
 * The numbers on the page in front, behind a button: who dials from memory is not told of them. What is begun in there
 * stays while it is put away.
 */
export function PageNumbers(props: PageNumbersProps) {
  const titleId = useId();
  return (
    <section class={styles.numbers} aria-labelledby={titleId}>
      <div class={styles.head}>
        <h2 class={styles.title} id={titleId}>
          <button
            type="button"
            class={styles.toggle}
            ref={props.toggleRef}
            aria-expanded={props.isOpen}
            onClick={props.onToggle}
          >
            <ChevronIcon />
            {i18n.t('numbers.title')}
          </button>
        </h2>
        {/* No role of its own: the status of the dial region is how the typed number reads. */}
        <span class={styles.count} aria-live="polite">
          {props.isOpen ? props.status : ''}
        </span>
        {props.isOpen ? (
          <IconButton label={i18n.t('numbers.refresh')} onClick={props.onRefresh}>
            <RefreshIcon />
          </IconButton>
        ) : null}
      </div>
      <div class={styles.content} hidden={!props.isOpen}>
        {props.children}
      </div>
    </section>
  );
}
