import { i18n } from '#i18n';
import type { Policy } from '../../lib/settings/policy.ts';
import { Notice } from '../ui/Notice.tsx';
import { LockedMark } from './LockedMark.tsx';
import styles from './part.module.css';
import { featureWords, leftOutWords, pollingWords } from './policy-words.ts';

/** What the administrator set that has no place of its own among the options, and what of it cannot be used. */
export function PolicyPart({ policy }: { policy: Policy }) {
  const leftOut = leftOutWords(policy.leftOut ?? []);
  return (
    <div class={styles.stack}>
      <p class={styles.quiet}>{i18n.t('policy.lead')}</p>
      {leftOut === '' ? null : <Notice tone="warning">{leftOut}</Notice>}
      <LockedList title={i18n.t('policy.off')} id="policy-off" entries={(policy.switchedOff ?? []).map(featureWords)} />
      <LockedList
        title={i18n.t('policy.polling')}
        id="policy-polling"
        entries={pollingWords(policy.pollingSeconds ?? {})}
      />
    </div>
  );
}

function LockedList({ title, id, entries }: { title: string; id: string; entries: readonly string[] }) {
  if (entries.length === 0) return null;
  return (
    <>
      <h3 id={id}>{title}</h3>
      <ul class={styles.sites} aria-labelledby={id}>
        {entries.map((words) => (
          <li key={words}>
            <span>{words}</span>
            <LockedMark />
          </li>
        ))}
      </ul>
    </>
  );
}
