import { i18n } from '#i18n';
import type { CrmRecord } from '../../lib/tenfold/model.ts';
import { Button } from '../ui/Button.tsx';
import { OpenIcon } from '../ui/icons.tsx';
import styles from './record-card.module.css';

interface RecordCardProps {
  record: CrmRecord;
  /** When there was a call with this record last, in words; its line is kept free while that is not known. */
  lastInteraction: string;
  isBusy: boolean;
  onOpen: (address: string) => void;
  onReject: () => void;
}

function facts(record: CrmRecord): { name: string; value: string }[] {
  return [
    { name: i18n.t('customer.company'), value: record.parentName ?? '' },
    { name: i18n.t('customer.email'), value: record.email ?? '' },
    { name: i18n.t('customer.about'), value: record.description ?? '' },
  ].filter((fact) => fact.value !== '');
}

/** The one record this call is with: enough to know it is the right person, and the way to the rest. */
export function RecordCard({ record, lastInteraction, isBusy, onOpen, onReject }: RecordCardProps) {
  const { link } = record;
  return (
    <div class={styles.card}>
      <p class={styles.who}>
        <strong class={styles.name}>{record.name}</strong>
        <span class={styles.module}>{record.module}</span>
      </p>
      <dl class={styles.facts}>
        {facts(record).map(({ name, value }) => (
          <div class={styles.fact} key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class={styles.last}>{lastInteraction}</p>
      <div class={styles.actions}>
        {link ? (
          <Button size="small" onClick={() => onOpen(link)}>
            <OpenIcon />
            {i18n.t('customer.openRecord')}
          </Button>
        ) : null}
        <Button size="small" tone="quiet" busy={isBusy} onClick={onReject}>
          {i18n.t('customer.notThisPerson')}
        </Button>
      </div>
    </div>
  );
}
