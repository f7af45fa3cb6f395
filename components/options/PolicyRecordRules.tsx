import { i18n } from '#i18n';
import type { RecordRule } from '../../lib/settings/record-pages.ts';
import { LockedMark } from './LockedMark.tsx';
import styles from './part.module.css';

/** How the administrator says that the CRM writes the addresses of its records. */
export function PolicyRecordRules({ rules }: { rules: readonly RecordRule[] }) {
  if (rules.length === 0) return null;
  return (
    <div class={styles.stack}>
      <h3 id="record-rules">{i18n.t('policy.recordRules')}</h3>
      <ul class={styles.sites} aria-labelledby="record-rules">
        {rules.map(({ address }) => (
          <li key={address}>
            <span>{address}</span>
            <LockedMark />
          </li>
        ))}
      </ul>
    </div>
  );
}
