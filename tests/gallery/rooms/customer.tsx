import { i18n } from '#i18n';
import { CustomerRegion } from '../../../components/customer/CustomerRegion.tsx';
import { DialledFrom } from '../../../components/customer/DialledFrom.tsx';
import { interactionWords, othersCallWords } from '../../../components/customer/interaction-words.ts';
import { MatchingRecords } from '../../../components/customer/MatchingRecords.tsx';
import { OpenRecordOffer } from '../../../components/customer/OpenRecordOffer.tsx';
import { RecordCard } from '../../../components/customer/RecordCard.tsx';
import { RejectedMatch } from '../../../components/customer/RejectedMatch.tsx';
import { createTimeWords } from '../../../components/ui/time-words.ts';
import type { CrmRecord } from '../../../lib/tenfold/model.ts';
import { jane, longOne, marcus, nowMs } from '../samples.ts';
import { nothing, press, type Story } from '../story.ts';

const times = createTimeWords({ timezone: 'UTC', timeFormat: 'HH', locale: 'en-GB' }, i18n.t('ui.language'));
const threeDaysAgo = { direction: 'inbound', startTimeMs: nowMs - 3 * 86_400_000, phoneNumber: '15125551212' } as const;
const last = interactionWords(threeDaysAgo, nowMs, times);

interface CardState {
  record: CrmRecord;
  lastInteraction?: string;
  othersCall?: string;
  isBusy?: boolean;
  canEdit?: boolean;
  canRemove?: boolean;
}

function card({ record, lastInteraction = last, othersCall = '', isBusy = false, ...can }: CardState) {
  return (
    <CustomerRegion badge={i18n.t('customer.linked')} isSettled>
      <RecordCard
        record={record}
        lastInteraction={lastInteraction}
        onLastAgain={undefined}
        othersCall={othersCall}
        isBusy={isBusy}
        onOpen={nothing}
        onEdit={can.canEdit === false ? undefined : nothing}
        onReject={nothing}
        onRemoveNumber={can.canRemove === false ? undefined : nothing}
      />
    </CustomerRegion>
  );
}

const others = (status: 'in-progress' | 'ringing' | 'finished') =>
  othersCallWords({ userName: 'Priya Nair', direction: 'inbound', startTimeMs: nowMs - 240_000, status }, times);

const dialled = (name: string, isLinked: boolean, isBusy = false) => (
  <DialledFrom name={name} module="Contact" isLinked={isLinked} isBusy={isBusy} onUndo={nothing} onLink={nothing} />
);

const offer = (name: string, isBusy = false) => (
  <OpenRecordOffer record={{ id: 'r1', module: 'Lead', name, link: '' }} isBusy={isBusy} onLink={nothing} />
);

const matches = (isBusy = false) => (
  <MatchingRecords records={[jane, marcus, longOne]} isBusy={isBusy} onOpen={nothing} onLink={nothing} />
);

export const stories: readonly Story[] = [
  { name: 'CustomerRegion, empty', render: () => <CustomerRegion>{i18n.t('customer.pending')}</CustomerRegion> },
  { name: 'RecordCard, linked', render: () => card({ record: jane }) },
  {
    name: 'RecordCard, a colleague is on the phone with them',
    render: () => card({ record: jane, othersCall: others('in-progress') }),
  },
  {
    name: 'RecordCard, busy, a colleague’s call is over',
    render: () => card({ record: marcus, othersCall: others('finished'), isBusy: true }),
  },
  {
    name: 'RecordCard, little is known and the number is being removed',
    render: () => card({ record: longOne, lastInteraction: '', canEdit: false, canRemove: false }),
  },
  {
    name: 'MatchingRecords, none chosen',
    render: () => <CustomerRegion badge={i18n.t('customer.several', ['3'])}>{matches()}</CustomerRegion>,
  },
  { name: 'MatchingRecords, one chosen', render: () => matches(), act: (place) => press(place, 'input') },
  {
    name: 'MatchingRecords, while it is linked',
    render: () => matches(true),
    act: (place) => press(place, 'label + button, li:last-child input, input'),
  },
  { name: 'OpenRecordOffer', render: () => offer('Marcus Reed') },
  { name: 'OpenRecordOffer, nameless and busy', render: () => offer('', true) },
  { name: 'DialledFrom, linked', render: () => dialled('Jane Cooper', true) },
  { name: 'DialledFrom, offered', render: () => dialled('', false) },
  { name: 'DialledFrom, busy', render: () => dialled('Jane Cooper', true, true) },
  {
    name: 'RejectedMatch',
    render: () => <RejectedMatch name="Jane Cooper" isLinked={false} isBusy={false} onBringBack={nothing} />,
  },
  {
    name: 'RejectedMatch, still linked',
    render: () => <RejectedMatch name="Jane Cooper" isLinked isBusy onBringBack={nothing} />,
  },
];
