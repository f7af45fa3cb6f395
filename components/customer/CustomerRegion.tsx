import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { classNames } from '../ui/class-names.ts';
import styles from './customer-region.module.css';

interface CustomerRegionProps {
  /** How sure it is, in two or three words. */
  badge?: string | undefined;
  isSettled?: boolean;
  children: ComponentChildren;
}

/** Whom the call is with. Its room is kept free from the start, so that a match moves nothing. */
export function CustomerRegion({ badge, isSettled = false, children }: CustomerRegionProps) {
  const title = i18n.t('customer.region');
  return (
    <section class={styles.region} aria-label={title}>
      <div class={styles.head}>
        <h3 class={styles.title}>{title}</h3>
        {badge ? <span class={classNames(styles.badge, isSettled && styles.settled)}>{badge}</span> : null}
      </div>
      {children}
    </section>
  );
}
