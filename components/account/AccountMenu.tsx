import type { ComponentChildren, Ref } from 'preact';
import { i18n } from '#i18n';
import type { Health } from '../../lib/settings/schemas.ts';
import { HealthDot } from '../health/HealthDot.tsx';
import { healthSummary, standingOf } from '../health/health-words.ts';
import { classNames } from '../ui/class-names.ts';
import { Avatar } from './Avatar.tsx';
import styles from './account-menu.module.css';

interface AccountMenuProps {
  name: string;
  username: string;
  pictureUrl?: string | undefined;
  health: Health;
  /** Beside the calls' tabs there is room for the picture and its dot only; the words are read out then. */
  isNarrow: boolean;
  isOpen: boolean;
  placeRef: Ref<HTMLDivElement>;
  onToggle: () => void;
  children: ComponentChildren;
}

/** Who works here and whether CRM and phone are connected; opens to say it in full. */
export function AccountMenu(props: AccountMenuProps) {
  const { name, isNarrow, isOpen } = props;
  const summary = healthSummary(props.health);
  const standing = standingOf(props.health);
  return (
    <div class={styles.place} ref={props.placeRef}>
      <button
        type="button"
        class={classNames(styles.button, isNarrow && styles.narrow)}
        title={`${name}, ${summary}`}
        aria-expanded={isOpen}
        onClick={props.onToggle}
      >
        <span class={styles.words}>
          <span class={styles.name}>{name}</span>{' '}
          <span class={styles.summary}>
            <HealthDot standing={standing} />
            <span class={classNames(styles.state, standing === 'disconnected' && styles.wrong)}>{summary}</span>
          </span>
        </span>
        <Avatar name={name} pictureUrl={props.pictureUrl} />
        <span class={styles.corner}>
          <HealthDot standing={standing} />
        </span>
      </button>
      {isOpen ? (
        <section class={styles.menu} aria-label={i18n.t('account.menu')}>
          <p class={styles.who}>
            <strong>{name}</strong>
            <span class={styles.quiet}>{props.username}</span>
          </p>
          {props.children}
        </section>
      ) : null}
    </div>
  );
}
