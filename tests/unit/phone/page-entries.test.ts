import { describe, expect, it } from 'vitest';
import type { Place } from '../../../lib/phone/find/place.ts';
import { entriesOf, readFramePlaces } from '../../../lib/phone/listing/entries.ts';
import { createVerdicts } from '../../../lib/phone/verdict/verdicts.ts';

const verdicts = createVerdicts();
const place = (more: Partial<Place>): Place => ({
  ...{ key: 'run.0', asked: '', labelLength: 0, before: '', after: '', near: [] },
  ...more,
});
const listed = (more: Partial<Place>) => {
  const met = place(more);
  return entriesOf(met, verdicts.judge([met.asked], 'US')[0] ?? []);
};

describe('a number in text', () => {
  it('stands between the words before and after it, as the page writes it', () => {
    expect(listed({ asked: 'Ask for Jane at (512) 555-1212 after five.' })).toEqual([
      {
        key: 'run.0',
        start: 16,
        end: 30,
        number: '+15125551212',
        display: '+1 512-555-1212',
        before: 'Ask for Jane at ',
        shown: '(512) 555-1212',
        after: ' after five.',
      },
    ]);
  });

  it('is one entry a number', () => {
    const entries = listed({ asked: '512-555-1212 or +1 303-555-0161' });
    expect(entries.map(({ number, start }) => [number, start])).toEqual([
      ['+15125551212', 0],
      ['+13035550161', 16],
    ]);
  });

  it('shows what stands around its line, and not the label it was asked about with', () => {
    const [entry] = listed({
      asked: 'Mobile\0\x005125551212',
      labelLength: 8,
      before: 'Jane · Mobile · ',
      after: ' · Ohio',
    });
    expect(entry).toMatchObject({ before: 'Jane · Mobile · ', shown: '5125551212', after: ' · Ohio', start: 0 });
  });

  it('is shown with a few words of a long text only', () => {
    const [entry] = listed({ asked: `${'before '.repeat(50)}512-555-1212${' after'.repeat(50)}` });
    expect(entry?.before).toMatch(/^….{1,40}$/);
    expect(entry?.after).toMatch(/^.{1,60}…$/);
  });

  it('has one border between it and its neighbours, however many empty ones the page has', () => {
    expect(listed({ asked: '512-555-1212', before: 'Widget ·  ·  · ' })[0]?.before).toBe('Widget · ');
  });

  it('in a label that stands elsewhere is not listed here', () => {
    expect(listed({ asked: '512-555-1212\0\0none', labelLength: 14 })).toEqual([]);
  });

  it('that is none is not listed', () => {
    expect(listed({ asked: 'Order 7741920038411206 of 2026-03-14' })).toEqual([]);
  });
});

describe('a link or a field', () => {
  it('is one entry with the words it shows, and with its record', () => {
    const record = { id: 'jane', module: 'Contacts' };
    expect(listed({ asked: 'callto:+15125551212', shown: 'Call  Jane', before: 'Owner ', record })).toMatchObject([
      { number: '+15125551212', before: 'Owner ', shown: 'Call Jane', record },
    ]);
  });

  it('that holds no number is not listed', () => {
    expect(listed({ asked: 'callto:*21#', shown: 'Forward' })).toEqual([]);
  });
});

describe('what a page returned', () => {
  const frame = { origin: 'https://crm.example.com', places: [place({ asked: '512-555-1212' })] };

  it('is read when it has the right shape', () => {
    expect(readFramePlaces(frame)).toEqual(frame);
  });

  it.each([
    undefined,
    null,
    [],
    { origin: 'https://crm.example.com' },
    { ...frame, places: [{ asked: '512-555-1212' }] },
    { ...frame, places: [place({ asked: 'x'.repeat(2001) })] },
    { ...frame, places: [place({ before: 'x'.repeat(201) })] },
    { ...frame, places: [place({ labelLength: -1 })] },
    { ...frame, places: [{ ...place({}), record: { id: 'jane' } }] },
  ])('is left alone when it is anything else: %j', (value) => {
    expect(readFramePlaces(value)).toBeUndefined();
  });
});
