import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Mark } from '../ui/Mark.tsx';
import styles from './insights-frame.module.css';

interface InsightsFrameProps {
  /** Over everything: for whom an administrator acts. */
  banner: ComponentChildren;
  children: ComponentChildren;
  foot?: ComponentChildren;
}

/** The page around the figures. */
export function InsightsFrame({ banner, children, foot }: InsightsFrameProps) {
  return (
    <div class={styles.frame}>
      <header class={styles.head}>
        <div class={styles.line}>
          <Mark />
          <h1 class={styles.title}>{i18n.t('insights.title')}</h1>
        </div>
        {banner}
      </header>
      <main class={styles.main}>{children}</main>
      {foot}
    </div>
  );
}
