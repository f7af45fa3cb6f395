import { i18n } from '#i18n';
import { PageNumberList } from '../../../components/dial/PageNumberList.tsx';
import { PageNumbers } from '../../../components/dial/PageNumbers.tsx';
import { PageNumbersState } from '../../../components/dial/PageNumbersState.tsx';
import type { PageNumber } from '../../../lib/phone/listing/page-numbers.ts';
import { number } from '../samples.ts';
import { nothing, type Story } from '../story.ts';

const first: PageNumber = {
  key: 'k1',
  start: 0,
  end: 14,
  number: '+15125551212',
  display: number,
  before: 'Jane Cooper, head of operations, phone ',
  shown: '(512) 555-1212',
  after: ' before noon',
};

const numbers: readonly PageNumber[] = [
  first,
  { ...first, key: 'k2', before: '', shown: '+49 30 23125014', after: '', display: '+49 30 23125014' },
  { ...first, key: 'k3', before: 'Switchboard of a company with a very long line of words before its number: ' },
];

const list = () => <PageNumberList numbers={numbers} takesFocus={false} onShow={nothing} onCall={nothing} />;

function region(isOpen: boolean, status: string, children: Parameters<typeof PageNumbers>[0]['children']) {
  return (
    <PageNumbers isOpen={isOpen} status={status} toggleRef={{ current: null }} onToggle={nothing} onRefresh={nothing}>
      {children}
    </PageNumbers>
  );
}

type State = Parameters<typeof PageNumbersState>[0]['state'];

const state = (why: State, site: string | undefined = 'https://crm.example.com') => (
  <PageNumbersState state={why} site={site} onAllow={nothing} onSites={nothing} />
);

const states: readonly State[] = ['not-granted', 'refused', 'closed', 'silent', 'empty'];

export const stories: readonly Story[] = [
  { name: 'PageNumbers, closed', render: () => region(false, '', null) },
  {
    name: 'PageNumbers, PageNumberList, PageNumberRow: open',
    render: () => region(true, i18n.t('numbers.count', ['3']), list()),
  },
  ...states.map((why) => ({ name: `PageNumbersState, ${why}`, render: () => state(why) })),
  {
    name: 'PageNumbersState, not-granted on a page nobody names',
    render: () => <PageNumbersState state="not-granted" site={undefined} onAllow={nothing} onSites={nothing} />,
  },
];
