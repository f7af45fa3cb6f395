import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isActive } from '../../lib/calls/call.ts';
import { CallHeading } from '../call/CallHeading.tsx';
import { CustomerRegion } from '../customer/CustomerRegion.tsx';
import { Button } from '../ui/Button.tsx';
import { numberWords } from '../ui/phone-words.ts';
import { CallPage } from './CallPage.tsx';
import { titleOf } from './CallTabs.tsx';
import { IntentActions } from './IntentActions.tsx';
import { LineCallDown } from './LineCallDown.tsx';
import { LineControls } from './LineControls.tsx';
import { LineCrmErrors } from './LineCrmErrors.tsx';
import { LineCustomer } from './LineCustomer.tsx';
import { LineDialledFrom } from './LineDialledFrom.tsx';
import { LineNote } from './LineNote.tsx';
import { LineStrip } from './LineStrip.tsx';
import { LineTransfers } from './LineTransfers.tsx';
import { LocalTimeOf } from './LocalTime.tsx';
import styles from './line-panel.module.css';
import { phaseOf } from './line-phase.ts';
import type { Line } from './lines.ts';

interface LinePanelProps {
  line: Line;
  onCallAgain: (number: string) => void;
  onPutAside: () => void;
}

/** One call with everything it needs: state, controls, note, customer. The note box outlives all changes of state. */
export function LinePanel({ line, onCallAgain, onPutAside }: LinePanelProps) {
  const { call, intent, number } = line;
  const display = call?.display ?? numberWords(number);
  const callAgain = (): void => onCallAgain(number);
  const [isPageOpen, setIsPageOpen] = useState(false);
  if (call && isPageOpen) return <CallPage callId={call.id} onBack={() => setIsPageOpen(false)} />;
  return (
    <section aria-label={i18n.t('call.region')}>
      <LineStrip line={line} />
      <div class={styles.body}>
        <div class={styles.head}>
          <CallHeading
            title={titleOf(line)}
            number={display}
            direction={call?.direction ?? 'outbound'}
            localTime={<LocalTimeOf number={number} />}
          />
          {call ? <LineControls call={call} onCallAgain={callAgain} onPutAside={onPutAside} /> : null}
          {!call && intent ? <IntentActions intent={intent} onCallAgain={callAgain} /> : null}
        </div>
        <LineCallDown lineKey={line.key} />
        {call ? <LineTransfers call={call} /> : null}
        <LineNote line={line} />
        {call ? <LineDialledFrom call={call} /> : null}
        {call ? <LineCustomer call={call} /> : null}
        {call ? <LineCrmErrors call={call} /> : null}
        {call && !isActive(call) ? (
          <div>
            <Button size="small" tone="quiet" onClick={() => setIsPageOpen(true)}>
              {i18n.t('callPage.all')}
            </Button>
          </div>
        ) : null}
        {phaseOf(line) === 'calling' ? <PendingCustomer /> : null}
      </div>
    </section>
  );
}

/** Keeps the customer's place while there is no call yet. */
function PendingCustomer() {
  return (
    <CustomerRegion>
      <p class={styles.pending}>{i18n.t('customer.pending')}</p>
    </CustomerRegion>
  );
}
