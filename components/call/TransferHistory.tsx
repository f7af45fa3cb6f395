import { i18n } from '#i18n';
import type { EarlierAgent } from '../../lib/calls/transfers.ts';
import { Button } from '../ui/Button.tsx';
import { EarlierNote } from './EarlierNote.tsx';
import styles from './transfer-history.module.css';

interface TransferHistoryProps {
  agents: readonly EarlierAgent[] | 'loading' | 'failed';
  onTryAgain: () => void;
}

/** Who had the call before, and what they noted: read before the first word is said. */
export function TransferHistory({ agents, onTryAgain }: TransferHistoryProps) {
  const title = i18n.t('transfer.region');
  return (
    <section class={styles.region} aria-label={title}>
      <h3 class={styles.title}>{title}</h3>
      <Earlier agents={agents} onTryAgain={onTryAgain} />
    </section>
  );
}

function Earlier({ agents, onTryAgain }: TransferHistoryProps) {
  if (agents === 'loading') return <p class={styles.quiet}>{i18n.t('transfer.loading')}</p>;
  if (agents === 'failed') {
    return (
      <p class={styles.quiet}>
        {i18n.t('transfer.failed')}{' '}
        <Button size="small" tone="quiet" onClick={onTryAgain}>
          {i18n.t('ui.tryAgain')}
        </Button>
      </p>
    );
  }
  if (agents.length === 0) return <p class={styles.quiet}>{i18n.t('transfer.none')}</p>;
  return (
    <ol class={styles.agents}>
      {agents.map((agent) => (
        <li key={agent.id}>
          <EarlierNote agent={agent} />
        </li>
      ))}
    </ol>
  );
}
