import { ConfirmDial } from '../../../components/dial/ConfirmDial.tsx';
import { DialBox } from '../../../components/dial/DialBox.tsx';
import { type RecentCall, RecentCallRow } from '../../../components/dial/RecentCallRow.tsx';
import { RecentCalls } from '../../../components/dial/RecentCalls.tsx';
import { failureWords } from '../../../components/ui/failure-words.ts';
import type { Caution, NumberReading } from '../../../lib/messages/contract.ts';
import { longName, number } from '../samples.ts';
import { nothing, press, type Story } from '../story.ts';

const read: NumberReading = {
  kind: 'number',
  number: '+15125551212',
  display: number,
  national: '(512) 555-1212',
  country: 'US',
};

interface BoxState {
  text?: string;
  reading?: NumberReading;
  error?: string;
  isBusy?: boolean;
  hasTime?: boolean;
}

const box = ({ text = '', reading, error, isBusy = false, hasTime = false }: BoxState = {}) => (
  <DialBox
    text={text}
    reading={reading}
    localTime={hasTime ? <span>10:04</span> : undefined}
    error={error}
    isBusy={isBusy}
    inputRef={{ current: null }}
    onText={nothing}
    onSubmit={nothing}
  />
);

const refusals = ['not-a-number', 'too-short', 'too-long', 'invalid', 'star-code', 'pause', 'letters'] as const;
const cautions: readonly Caution[] = ['emergency', 'short', 'premium', 'costly', 'night'];

function confirm(caution?: Caution, isBusy = false) {
  return (
    <ConfirmDial
      display={caution === 'emergency' ? '911' : number}
      caution={caution}
      localTime={caution === 'night' ? <span>03:04</span> : undefined}
      isBusy={isBusy}
      isShown={false}
      onConfirm={nothing}
      onCancel={nothing}
    />
  );
}

const recent: RecentCall = {
  id: 'c1',
  kind: 'outbound',
  title: 'Jane Cooper',
  number: '+15125551212',
  display: number,
  when: '14:48',
  hasNote: true,
  hasMatch: true,
};

const row = (change: Partial<RecentCall>) => (
  <ul>
    <RecentCallRow call={{ ...recent, ...change }} onShow={nothing} onRedial={nothing} />
  </ul>
);

const calls: readonly RecentCall[] = [
  recent,
  { ...recent, id: 'c2', kind: 'missed', title: '+49 30 23125014', display: '+49 30 23125014', hasNote: false },
  { ...recent, id: 'c3', kind: 'inbound', title: 'Marcus Reed', hasMatch: false },
];

const list = (shown: readonly RecentCall[]) => <RecentCalls calls={shown} onShow={nothing} onRedial={nothing} />;

export const stories: readonly Story[] = [
  { name: 'DialBox, empty', render: () => box() },
  { name: 'DialBox, a number', render: () => box({ text: '512 555 1212', reading: read, hasTime: true }) },
  { name: 'DialBox, an extension', render: () => box({ text: '5125551212x3', reading: { ...read, extension: '3' } }) },
  { name: 'DialBox, dialling', render: () => box({ text: '5125551212', reading: read, isBusy: true }) },
  { name: 'DialBox, it failed', render: () => box({ text: '5125551212', error: failureWords('offline') }) },
  { name: 'DialBox, NumberEntry, Keypad: open', render: () => box(), act: (place) => press(place) },
  ...refusals.map((reason) => ({
    name: `DialBox, ${reason}`,
    isOtherWords: reason !== 'pause',
    render: () => box({ text: '12*#', reading: { kind: 'refused', reason } }),
  })),
  { name: 'ConfirmDial', render: () => confirm() },
  ...cautions.map((caution) => ({
    name: `ConfirmDial, ${caution}`,
    isOtherWords: !['night', 'premium'].includes(caution),
    render: () => confirm(caution),
  })),
  { name: 'ConfirmDial, dialling', render: () => confirm('costly', true) },
  { name: 'RecentCallRow, a long name', render: () => row({ title: longName }) },
  { name: 'RecentCallRow, missed', render: () => row({ kind: 'missed', title: longName, hasNote: false }) },
  { name: 'RecentCalls', render: () => list(calls) },
  { name: 'RecentCalls, none', render: () => list([]) },
];
