import { i18n } from '#i18n';
import type { Health } from '../../lib/settings/schemas.ts';
import { Button } from '../ui/Button.tsx';
import { HealthDot } from './HealthDot.tsx';
import styles from './health-list.module.css';
import { healthSummary, stateWords } from './health-words.ts';

interface HealthListProps {
  health: Health;
  /** When it was checked last, in words; empty while it never was. */
  checked: string;
  isBusy: boolean;
  error?: string | undefined;
  onCheck: () => void;
}

/** CRM and phone system, how each stands, and since when that is known. */
export function HealthList({ health, checked, isBusy, error, onCheck }: HealthListProps) {
  const { integrations } = health;
  return (
    <div class={styles.health}>
      {integrations.length === 0 ? <p class={styles.quiet}>{healthSummary(health)}</p> : null}
      <ul class={styles.list}>
        {integrations.map((integration) => (
          <li class={styles.row} key={`${integration.kind} ${integration.name}`}>
            <HealthDot standing={integration.state} />
            <span class={styles.words}>{stateWords(integration)}</span>
            {integration.kind === 'unknown' ? null : <span class={styles.quiet}>{integration.name}</span>}
          </li>
        ))}
      </ul>
      <div class={styles.foot}>
        <output class={styles.quiet}>{checked === '' ? '' : i18n.t('health.checked', [checked])}</output>
        <Button size="small" busy={isBusy} onClick={onCheck}>
          {i18n.t(checked === '' ? 'health.checkNow' : 'health.checkAgain')}
        </Button>
      </div>
      {error ? (
        <p class={styles.error} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}
