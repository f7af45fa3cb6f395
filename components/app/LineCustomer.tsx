import { i18n } from '#i18n';
import { customerOf, type KnownCall } from '../../lib/calls/call.ts';
import type { CrmRecord } from '../../lib/tenfold/model.ts';
import { CustomerRegion } from '../customer/CustomerRegion.tsx';
import { interactionWords } from '../customer/interaction-words.ts';
import { RecordCard } from '../customer/RecordCard.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { Toast } from '../ui/Toast.tsx';
import type { TimeWords } from '../ui/time-words.ts';
import { useDesk } from './DeskProvider.tsx';
import { UnsettledCustomer } from './UnsettledCustomer.tsx';
import { useCommand } from './use-command.ts';
import { useLastInteraction } from './use-last-interaction.ts';
import { useTimeWords } from './use-time-words.ts';

/** Whom a call is with: settled, to be chosen, or to be found. */
export function LineCustomer({ call }: { call: KnownCall }) {
  const words = useTimeWords();
  const customer = customerOf(call);
  if (call.awaitsMatch) {
    return (
      <CustomerRegion>
        <p>{i18n.t('customer.pending')}</p>
      </CustomerRegion>
    );
  }
  if (customer) return <SettledCustomer key={customer.id} call={call} customer={customer} />;
  return (
    <CustomerRegion badge={badgeOf(call, words)}>
      <UnsettledCustomer call={call} />
    </CustomerRegion>
  );
}

function badgeOf(call: KnownCall, words: TimeWords): string {
  const isChoice = call.records.length > 1 && !call.matchRejected;
  return isChoice ? i18n.t('customer.several', [words.number(call.records.length)]) : i18n.t('customer.none');
}

function SettledCustomer({ call, customer }: { call: KnownCall; customer: CrmRecord }) {
  const desk = useDesk();
  const reject = useCommand('match.reject');
  const words = useTimeWords();
  const last = useLastInteraction(customer, call.startedAtMs);
  const serverNowMs = desk.now() + desk.view.clockOffsetMs.value;
  const isLinked = call.linkedRecordId === customer.id;
  return (
    <CustomerRegion badge={isLinked ? i18n.t('customer.linked') : i18n.t('customer.matched')} isSettled>
      <RecordCard
        record={customer}
        lastInteraction={interactionWords(last, serverNowMs, words)}
        isBusy={reject.isBusy}
        onOpen={(address) => desk.openLink(address)}
        onReject={() => void reject.run({ callId: call.id, rejected: true })}
      />
      <Toast message={reject.error && failureWords(reject.error.code)} onClose={reject.clear} />
    </CustomerRegion>
  );
}
