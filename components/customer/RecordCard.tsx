import { i18n } from '#i18n';
import type { CrmRecord } from '../../lib/tenfold/model.ts';
import { Button } from '../ui/Button.tsx';
import { OpenIcon } from '../ui/icons.tsx';
import styles from './record-card.module.css';

interface RecordCardProps {
  record: CrmRecord;
  /** When there was a call with this record last, in words; its line is kept free while that is not known. */
  lastInteraction: string;
  /** Asks for it anew; absent unless it could not be loaded. */
  onLastAgain: (() => void) | undefined;
  /** That somebody else has to do with this record today, in words; empty when nothing is known of that. */
  othersCall: string;
  isBusy: boolean;
  onOpen: (address: string) => void;
  /** Absent where there is no way to edit this record. */
  onEdit: (() => void) | undefined;
  onReject: () => void;
  /** Absent while the number is being removed already. */
  onRemoveNumber: (() => void) | undefined;
}

function facts(record: CrmRecord): { name: string; value: string }[] {
  return [
    { name: i18n.t('customer.company'), value: record.parentName ?? '' },
    { name: i18n.t('customer.email'), value: record.email ?? '' },
    { name: i18n.t('customer.about'), value: record.description ?? '' },
  ].filter((fact) => fact.value !== '');
}

/** The one record this call is with: enough to know it is the right person, and the way to the rest. */
export function RecordCard(props: RecordCardProps) {
  const { record, lastInteraction, onLastAgain, othersCall } = props;
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
      <p class={styles.last}>
        {lastInteraction}{' '}
        {onLastAgain ? (
          <Button size="small" tone="quiet" onClick={onLastAgain}>
            {i18n.t('ui.tryAgain')}
          </Button>
        ) : null}
      </p>
      <output class={styles.others}>{othersCall}</output>
      <Actions {...props} />
    </div>
  );
}

function Actions({ record: { link }, isBusy, onOpen, onEdit, onReject, onRemoveNumber }: RecordCardProps) {
  return (
    <div class={styles.actions}>
      {link ? (
        <Button size="small" onClick={() => onOpen(link)}>
          <OpenIcon />
          {i18n.t('customer.openRecord')}
        </Button>
      ) : null}
      {onEdit ? (
        <Button size="small" onClick={onEdit}>
          {i18n.t('customer.editRecord')}
        </Button>
      ) : null}
      <Button size="small" tone="quiet" busy={isBusy} onClick={onReject}>
        {i18n.t('customer.notThisPerson')}
      </Button>
      <Button
        size="small"
        tone="quiet"
        busy={isBusy}
        disabled={onRemoveNumber === undefined}
        onClick={() => onRemoveNumber?.()}
      >
        {i18n.t('customer.removeNumber')}
      </Button>
    </div>
  );
}
