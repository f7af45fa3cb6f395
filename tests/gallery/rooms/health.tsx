import { HealthDot } from '../../../components/health/HealthDot.tsx';
import { HealthList } from '../../../components/health/HealthList.tsx';
import { failureWords } from '../../../components/ui/failure-words.ts';
import type { Health } from '../../../lib/settings/schemas.ts';
import { allWell, none, troubled, unchecked, unheardOf } from '../health-samples.ts';
import styles from '../page.module.css';
import { nothing, type Story } from '../story.ts';

function list(health: Health, { checked = '15:02', isBusy = false, error }: Partial<ListState> = {}) {
  return <HealthList health={health} checked={checked} isBusy={isBusy} error={error} onCheck={nothing} />;
}

interface ListState {
  checked: string;
  isBusy: boolean;
  error: string;
}

export const stories: readonly Story[] = [
  {
    name: 'HealthDot: connected, disconnected, unknown, unchecked',
    render: () => (
      <p class={styles.line}>
        {(['connected', 'disconnected', 'unknown', 'unchecked'] as const).map((standing) => (
          <HealthDot key={standing} standing={standing} />
        ))}
      </p>
    ),
  },
  { name: 'HealthList, all is well', render: () => list(allWell) },
  { name: 'HealthList, disconnected', render: () => list(troubled) },
  { name: 'HealthList, words of Tenfold’s own', render: () => list(unheardOf) },
  { name: 'HealthList, never checked', render: () => list(unchecked, { checked: '' }) },
  { name: 'HealthList, nothing to check', render: () => list(none) },
  { name: 'HealthList, while it checks', render: () => list(allWell, { isBusy: true }) },
  { name: 'HealthList, the check failed', render: () => list(troubled, { error: failureWords('server') }) },
];
