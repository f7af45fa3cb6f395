import { i18n } from '#i18n';
import { customerOf, type KnownCall } from '../../lib/calls/call.ts';
import { CustomerRegion } from '../customer/CustomerRegion.tsx';
import type { TimeWords } from '../ui/time-words.ts';
import { LineRemoval } from './LineRemoval.tsx';
import { SettledCustomer } from './SettledCustomer.tsx';
import { UnsettledCustomer } from './UnsettledCustomer.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import { useTimeWords } from './use-time-words.ts';

/** Whom a call is with: settled, to be chosen, or to be found. */
export function LineCustomer({ call }: { call: KnownCall }) {
  const words = useTimeWords();
  const place = useFocusKept();
  const customer = customerOf(call);
  if (call.awaitsMatch) {
    return (
      <CustomerRegion>
        <p>{i18n.t('customer.pending')}</p>
      </CustomerRegion>
    );
  }
  return (
    <div ref={place}>
      <CustomerRegion badge={badgeOf(call, customer?.id, words)} isSettled={customer !== undefined}>
        {customer ? (
          <SettledCustomer key={customer.id} call={call} customer={customer} />
        ) : (
          <UnsettledCustomer call={call} />
        )}
        <LineRemoval call={call} />
      </CustomerRegion>
    </div>
  );
}

function badgeOf(call: KnownCall, customerId: string | undefined, words: TimeWords): string {
  if (customerId !== undefined) {
    return call.linkedRecordId === customerId ? i18n.t('customer.linked') : i18n.t('customer.matched');
  }
  const isChoice = call.records.length > 1 && !call.matchRejected;
  return isChoice ? i18n.t('customer.several', [words.number(call.records.length)]) : i18n.t('customer.none');
}
