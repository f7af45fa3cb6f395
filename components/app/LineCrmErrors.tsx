import { useState } from 'preact/hooks';
import type { KnownCall } from '../../lib/calls/call.ts';
import type { MessageAnswer } from '../../lib/messages/contract.ts';
import styles from './line-panel.module.css';
import { CrmRefusals } from './seldom-parts.ts';

/** What the CRM refused of this call. Once it took it after all, that is said instead. */
export function LineCrmErrors({ call }: { call: KnownCall }) {
  const [tried, setTried] = useState<MessageAnswer<'call.writeAgain'>>();
  if (!call.hasCrmErrors && !tried?.ok) return null;
  return (
    <div class={styles.across}>
      <CrmRefusals callId={call.id} isOver={!call.hasCrmErrors} tried={tried} onTried={setTried} />
    </div>
  );
}
