import { describe, expect, it } from 'vitest';
import type { FrontTab } from '../../../lib/browser/front-tab.ts';
import type { FrameValue, ScriptRefusal } from '../../../lib/browser/page-script.ts';
import { createListing } from '../../../lib/phone/listing/list-numbers.ts';
import { cautionFor } from '../../../lib/phone/verdict/caution.ts';
import { createVerdicts } from '../../../lib/phone/verdict/verdicts.ts';

const crm: FrontTab = { tabId: 7, address: 'https://crm.example.com/index.php', title: 'Leads' };
const granted = ['https://crm.example.com', 'https://frame.example.com'];

function listingOf(
  tab: FrontTab | undefined,
  frames: FrameValue[] | ScriptRefusal,
  { refused = [], ...more }: { refused?: string[]; addressNow?: string | undefined } = {},
) {
  const asked: number[] = [];
  const list = createListing({
    frontTab: () => Promise.resolve(tab),
    addressOf: () => Promise.resolve('addressNow' in more ? more.addressNow : tab?.address),
    readFrames: (tabId) => {
      asked.push(tabId);
      return Promise.resolve(frames);
    },
    siteState: (origin) => {
      if (refused.includes(origin)) return Promise.resolve('refused');
      return Promise.resolve(granted.includes(origin) ? 'enabled' : 'not-granted');
    },
    judge: createVerdicts().judge,
    country: () => Promise.resolve('US'),
    cautionFor,
  });
  return { list, asked };
}

const frame = (frameId: number, texts: string[], origin = 'https://crm.example.com'): FrameValue => ({
  frameId,
  value: {
    origin,
    places: texts.map((asked, index) => ({
      key: `k.${index}`,
      asked,
      labelLength: 0,
      before: '',
      after: '',
      near: [],
    })),
  },
});

async function numbersOf(frames: FrameValue[], refused: string[] = []): Promise<string[]> {
  const answer = await listingOf(crm, frames, { refused }).list();
  return answer.state === 'listed' ? answer.numbers.map(({ number }) => number) : [answer.state];
}

describe('the list', () => {
  it('holds the numbers of all frames, those of the page itself first', async () => {
    const frames = [frame(4, ['303-555-0161'], 'https://frame.example.com'), frame(0, ['512-555-1212', 'none'])];
    expect(await numbersOf(frames)).toEqual(['+15125551212', '+13035550161']);
  });

  it('leaves out frames of sites that were refused, and what does not look like a list', async () => {
    const frames = [
      frame(0, ['512-555-1212']),
      frame(1, ['303-555-0161'], 'https://frame.example.com'),
      { frameId: 2, value: { places: 'many' } },
      { frameId: 3, value: undefined },
      { frameId: 4, value: { ...(frame(4, ['720-555-0144']).value as object), places: [{ near: 'Jane' }] } },
    ];
    expect(await numbersOf(frames, ['https://frame.example.com'])).toEqual(['+15125551212']);
  });

  it('says of which page it is, unless that changed its address while it was read', async () => {
    const frames = [frame(0, ['512-555-1212'])];
    expect(await listingOf(crm, frames).list()).toMatchObject({ address: crm.address });
    for (const addressNow of ['https://crm.example.com/next', undefined]) {
      expect(await listingOf(crm, frames, { addressNow }).list()).not.toHaveProperty('address');
    }
  });

  it('ends at 500 numbers, and says so', async () => {
    const { list } = listingOf(crm, [
      frame(
        0,
        Array.from({ length: 600 }, () => '512-555-1212'),
      ),
    ]);
    expect(await list()).toMatchObject({ state: 'listed', tabId: 7, isCut: true, numbers: { length: 500 } });
  });
});

describe('there is no list', () => {
  it('on a page whose site is not granted; the site is named where Chrome tells it', async () => {
    const { list, asked } = listingOf({ tabId: 7, address: 'https://other.example.com/a', title: '' }, []);
    expect(await list()).toEqual({ state: 'not-granted', site: 'https://other.example.com' });
    expect(asked).toEqual([]);
    expect(await listingOf({ tabId: 7, address: undefined, title: '' }, 'not-granted').list()).toEqual({
      state: 'not-granted',
    });
  });

  it('on a site that was refused, which is not even looked at', async () => {
    const { list, asked } = listingOf(crm, [], { refused: ['https://crm.example.com'] });
    expect(await list()).toEqual({ state: 'refused', site: 'https://crm.example.com' });
    expect(asked).toEqual([]);
  });

  it.each([
    { tabId: 7, address: 'chrome://settings', title: '' },
    { tabId: 7, address: 'file:///a.html', title: '' },
    undefined,
  ])('where extensions may not run: %j', async (tab) => {
    expect(await listingOf(tab, []).list()).toEqual({ state: 'closed' });
  });

  it.each(['closed', 'silent'] as const)('when Chrome says so: %s', async (refusal) => {
    expect(await listingOf(crm, refusal).list()).toEqual({ state: refusal });
  });
});
