import { i18n } from '#i18n';
import styles from './insights-link.module.css';

/** The way to the Insights page, in a tab of its own. */
export function InsightsLink() {
  return (
    <a class={styles.link} href="/insights.html" target="_blank" rel="noreferrer">
      {i18n.t('insights.title')}
    </a>
  );
}
