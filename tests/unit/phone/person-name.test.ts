import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NearName } from '../../../lib/phone/find/near-name.ts';
import { personName } from '../../../lib/phone/listing/person-name.ts';

const near = (how: NearName['how'], words: string, head = ''): NearName => ({ how, head, words });
const nameOf = (names: readonly NearName[], before = '', after = '') => personName({ near: names, before, after });

describe('in a row', () => {
  it('the cell under "Name" counts, also a company and wherever it stands', () => {
    const cells = [near('row', 'Open', 'Status'), near('row', 'Alder & Finch', 'Account Name')];
    expect(nameOf(cells)).toBe('Alder & Finch');
  });

  it('first and last name are put together', () => {
    const cells = [near('row', 'Lindqvist', 'Last name'), near('row', 'Oskar', 'First name')];
    expect(nameOf(cells)).toBe('Oskar Lindqvist');
  });

  it('without such a head the first cell counts if it can only be a person', () => {
    expect(nameOf([near('row', 'Jane Cooper'), near('row', 'Sales Desk')])).toBe('Jane Cooper');
    expect(nameOf([near('row', 'Where is my parcel'), near('row', 'Jane Cooper')])).toBeUndefined();
  });

  it('nobody is taken from what stands above the table', () => {
    const cells = [near('row', '12:30', 'Time'), near('row', 'Missed', 'Kind')];
    expect(nameOf([...cells, near('heading', 'Jane Cooper')])).toBeUndefined();
  });

  it('the initials of a picture are no part of the name, nor is a place in brackets', () => {
    expect(nameOf([near('row', 'JC Jane Cooper (Austin)', 'Name')])).toBe('Jane Cooper');
  });
});

describe('in a card', () => {
  it('the heading names the person, also above one that only stands over fields', () => {
    expect(nameOf([near('heading', 'Jane Cooper')])).toBe('Jane Cooper');
    expect(nameOf([near('heading', 'Contact details'), near('heading', 'Jane Cooper')])).toBe('Jane Cooper');
    expect(nameOf([near('heading', 'Attached files'), near('heading', 'Jane Cooper')])).toBeUndefined();
  });

  it('the field "Name" comes before any heading', () => {
    const names = [near('term', 'Dana Whitfield', 'Contact name:'), near('heading', 'Jane Cooper')];
    expect(nameOf(names)).toBe('Dana Whitfield');
  });

  it('the link before it may be the name, and what screen readers are told', () => {
    expect(nameOf([near('link', 'Cooper, Jane')])).toBe('Jane Cooper');
    expect(nameOf([near('label', 'Call Jane Cooper')])).toBe('Jane Cooper');
    expect(nameOf([near('label', 'Call office')])).toBeUndefined();
  });
});

describe('in a line of text', () => {
  it('what the line says counts, and nothing around it', () => {
    expect(nameOf([], 'Name: Jane Cooper, phone ')).toBe('Jane Cooper');
    expect(nameOf([], 'Loïc Kerbrat – ')).toBe('Loïc Kerbrat');
    expect(nameOf([near('heading', 'Jane Cooper')], 'If she is not there ask at the reception, ')).toBeUndefined();
  });
});

describe('words of screens are no names', () => {
  it.each([
    'Office Phone',
    'Kontakt Zentrale',
    'Recent Activity',
    'Teléfono Móvil',
    '512-555-1212',
    'jane cooper',
    'Jane',
  ])('%s', (words) => {
    expect(nameOf([near('heading', words)])).toBeUndefined();
    expect(nameOf([near('link', words)])).toBeUndefined();
  });
});

describe('a page that means harm', () => {
  it('gets no longer name than 60 characters, and no answer that takes long', () => {
    const words = fc.string({ maxLength: 200 });
    const how = fc.constantFrom<NearName['how']>('label', 'term', 'row', 'link', 'heading');
    fc.assert(
      fc.property(fc.array(fc.record({ how, head: words, words }), { maxLength: 50 }), words, (names, before) => {
        expect((nameOf(names, before, before) ?? '').length).toBeLessThanOrEqual(61);
      }),
    );
    const startedMs = performance.now();
    nameOf([near('row', `${'a '.repeat(100)}1`)], `${'Name: A'.repeat(300)}·`.repeat(2), `${'A '.repeat(900)}(`);
    nameOf([], '- '.repeat(1000), ': '.repeat(1000));
    expect(performance.now() - startedMs).toBeLessThan(200);
  });
});
