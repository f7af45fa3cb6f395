import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OpenRecord } from '../../lib/records/open-record.ts';
import { Button } from '../ui/Button.tsx';
import styles from './open-record-offer.module.css';

interface OpenRecordOfferProps {
  record: OpenRecord;
  isBusy: boolean;
  onLink: () => void;
}

/** The record in the tab in front, which is often the person on the phone. */
export function OpenRecordOffer({ record, isBusy, onLink }: OpenRecordOfferProps) {
  const id = useId();
  return (
    <div class={styles.offer}>
      <p class={styles.words} id={id}>
        <span class={styles.place}>{i18n.t('customer.openNow')}</span>
        <span>
          <strong>{record.name || i18n.t('customer.unnamed')}</strong> <span class={styles.place}>{record.module}</span>
        </span>
      </p>
      <Button tone="primary" busy={isBusy} describedBy={id} onClick={onLink}>
        {i18n.t('customer.linkOpen')}
      </Button>
    </div>
  );
}
