import { useEffect, useState } from 'preact/hooks';
import type { KnownCall } from '../../lib/calls/call.ts';
import type { MessageAnswer } from '../../lib/messages/contract.ts';
import type { CrmRefusals } from './CrmRefusals.tsx';
import styles from './line-panel.module.css';

/** Its script comes with the first call that the CRM did not take. */
let part: { CrmRefusals: typeof CrmRefusals } | undefined;

/** What the CRM refused of this call. Once it took it after all, that is said instead. */
export function LineCrmErrors({ call }: { call: KnownCall }) {
  const [tried, setTried] = useState<MessageAnswer<'call.writeAgain'>>();
  const [, redraw] = useState(part);
  const isShown = call.hasCrmErrors || tried?.ok === true;
  useEffect(() => {
    if (isShown && !part)
      void import('./CrmRefusals.tsx').then((loaded) => {
        part = loaded;
        redraw(loaded);
      });
  }, [isShown]);
  if (!isShown || !part) return null;
  return (
    <div class={styles.across}>
      <part.CrmRefusals callId={call.id} isOver={!call.hasCrmErrors} tried={tried} onTried={setTried} />
    </div>
  );
}
