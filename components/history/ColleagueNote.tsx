import { i18n } from '#i18n';
import styles from './colleague-note.module.css';

interface ColleagueNoteProps {
  description: string;
  customerName: string | undefined;
}

/** What a colleague noted, and for whom: to be read, because Tenfold lets nobody else change it. */
export function ColleagueNote({ description, customerName }: ColleagueNoteProps) {
  return (
    <section class={styles.box} aria-label={i18n.t('note.notes')}>
      <p class={styles.quiet}>{i18n.t('callPage.ofOther')}</p>
      <dl class={styles.facts}>
        <div>
          <dt>{i18n.t('customer.region')}</dt>
          <dd>{customerName ?? i18n.t('customer.none')}</dd>
        </div>
        <div>
          <dt>{i18n.t('note.notes')}</dt>
          <dd class={styles.text}>{description || i18n.t('callPage.noNote')}</dd>
        </div>
      </dl>
    </section>
  );
}
