import type { KnownCall } from '../../lib/calls/call.ts';
import { TransferHistory } from '../call/TransferHistory.tsx';
import styles from './line-panel.module.css';
import { useAnswer } from './use-answer.ts';

/** What the agents before have left, on top of a call that was handed over. */
export function LineTransfers({ call }: { call: KnownCall }) {
  return call.isTransfer ? <Transfers callId={call.id} /> : null;
}

function Transfers({ callId }: { callId: string }) {
  const { told, ask } = useAnswer('call.transfers', { callId });
  return (
    <div class={styles.across}>
      <TransferHistory agents={told} onTryAgain={ask} />
    </div>
  );
}
