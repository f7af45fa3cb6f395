import { i18n } from '#i18n';
import type { CallFilters } from '../../lib/history/filters.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { type Choice, SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './call-search.module.css';

interface CallFilterFieldsProps {
  filters: CallFilters;
  onChange: (filters: CallFilters) => void;
  /** Undefined while none is set. */
  onClear: (() => void) | undefined;
  /** Whose calls can be seen; undefined for everybody but administrators. */
  users: { choices: readonly Choice[]; chosen: string; onChoose: (userId: string) => void } | undefined;
}

const kinds = ['all', 'inbound', 'outbound', 'missed'] as const;

function kindWords(kind: CallFilters['kind']): string {
  switch (kind) {
    case 'all':
      return i18n.t('history.all');
    case 'inbound':
      return i18n.t('call.inbound');
    case 'outbound':
      return i18n.t('call.outbound');
    case 'missed':
      return i18n.t('dial.missed');
  }
}

/** Which calls to show: by direction, days, number and, for administrators, user. */
export function CallFilterFields({ filters, onChange, onClear, users }: CallFilterFieldsProps) {
  const change = (part: Partial<CallFilters>): void => onChange({ ...filters, ...part });
  return (
    <div class={styles.fields}>
      <SelectField
        label={i18n.t('history.direction')}
        value={filters.kind}
        choices={kinds.map((kind) => ({ value: kind, text: kindWords(kind) }))}
        onChange={(value) => change({ kind: kinds.find((kind) => kind === value) ?? 'all' })}
      />
      <TextField label={i18n.t('history.number')} value={filters.number} onInput={(number) => change({ number })} />
      <DateField label={i18n.t('history.from')} value={filters.from} onChange={(from) => change({ from })} />
      <DateField label={i18n.t('history.to')} value={filters.to} onChange={(to) => change({ to })} />
      {users ? (
        <SelectField
          label={i18n.t('history.user')}
          value={users.chosen}
          choices={users.choices}
          onChange={users.onChoose}
        />
      ) : null}
      {onClear ? <Button onClick={onClear}>{i18n.t('history.clearFilters')}</Button> : null}
    </div>
  );
}
