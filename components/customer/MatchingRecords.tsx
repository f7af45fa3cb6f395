import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CrmRecord } from '../../lib/tenfold/model.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { OpenIcon } from '../ui/icons.tsx';
import styles from './matching-records.module.css';

interface MatchingRecordsProps {
  records: readonly CrmRecord[];
  isBusy: boolean;
  onOpen: (address: string) => void;
  onLink: (record: CrmRecord) => void;
}

/** Several records share the number: look at each, choose one, then link it. */
export function MatchingRecords({ records, isBusy, onOpen, onLink }: MatchingRecordsProps) {
  const id = useId();
  const [chosenId, setChosenId] = useState<string>();
  const chosen = records.find((record) => record.id === chosenId);
  return (
    <div class={styles.matches}>
      <div class={styles.list} role="radiogroup" aria-label={i18n.t('customer.matching')}>
        {records.map((record) => (
          <div class={styles.row} key={record.id}>
            <label class={styles.option}>
              <input
                class={styles.radio}
                type="radio"
                name={id}
                checked={record.id === chosenId}
                onChange={() => setChosenId(record.id)}
              />
              <span class={styles.words}>
                <strong>{record.name}</strong>
                <span class={styles.detail}>{detail(record)}</span>
              </span>
            </label>
            <OpenMatch record={record} onOpen={onOpen} />
          </div>
        ))}
      </div>
      <Button
        tone="primary"
        busy={isBusy}
        disabled={!chosen}
        onClick={() => {
          if (chosen) onLink(chosen);
        }}
      >
        {i18n.t('customer.link')}
      </Button>
    </div>
  );
}

function detail(record: CrmRecord): string {
  return [record.module, record.parentName, record.email].filter(Boolean).join(' · ');
}

function OpenMatch({ record, onOpen }: { record: CrmRecord; onOpen: (address: string) => void }) {
  const { link } = record;
  if (!link) return null;
  return (
    <IconButton label={i18n.t('customer.openNamed', [record.name])} onClick={() => onOpen(link)}>
      <OpenIcon />
    </IconButton>
  );
}
