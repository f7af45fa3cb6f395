import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnPages } from '../../../lib/records/learn-pages.ts';
import { openRecordOf } from '../../../lib/records/open-record.ts';
import type { CrmRecord } from '../../../lib/tenfold/model.ts';

const origin = 'https://desk.bluebird.example';
const record = (module: string, id: string, path: string): CrmRecord => ({
  id,
  module,
  name: `${module} ${id}`,
  link: path.startsWith('http') ? path : `${origin}${path}`,
});

/** What is recognised at an address after the records were seen; `known` are those that are still to hand. */
function read(address: string, seen: readonly CrmRecord[], known: readonly CrmRecord[] = []) {
  const at = address.startsWith('/') ? `${origin}${address}` : address;
  return openRecordOf({ address: at, title: '' }, { known, learned: learnPages([], seen), titles: [], rules: [] });
}

const hexDigits = Array.from({ length: 16 }, (_, value) => value.toString(16));
const letters = Array.from({ length: 26 }, (_, place) => String.fromCodePoint(97 + place));
const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...hexDigits), minLength: length, maxLength: length });
const withDigit = (text: string): boolean => /\d/.test(text) && /[a-f]/.test(text);
/** Two ids as one CRM gives them out. */
const idPairs = fc
  .oneof(
    fc.tuple(fc.uuid(), fc.uuid()),
    fc.tuple(fc.integer({ min: 1 }).map(String), fc.integer({ min: 1 }).map(String)),
    fc.tuple(hex(17).filter(withDigit), hex(17).filter(withDigit)),
  )
  .filter(([one, other]) => one !== other);
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 2, maxLength: 9 });
/** The ways in which CRMs write addresses: path, query, fragment, and a word for the module in it. */
const schemes = fc
  .tuple(word, fc.constantFrom('contacts', 'people', 'Contact', 'ContactPage'), word)
  .chain(([lead, module, tail]) =>
    fc.constantFrom(
      (id: string) => `/${lead}/${module}/${id}`,
      (id: string) => `/${module}/${id}/${tail}`,
      (id: string) => `/${lead}?kind=${module}&key=${id}`,
      (id: string) => `/${lead}#/${module}/${id}`,
      (id: string) => `/${lead}#!/${module}/${id}/${tail}?tab=${lead}`,
      (id: string) => `/#kind=${module}&key=${id}`,
    ),
  );

describe('the way a CRM writes its addresses', () => {
  it('is learned from one record and recognised with every other', () => {
    fc.assert(
      fc.property(schemes, idPairs, (pathOf, [one, other]) => {
        const found = read(pathOf(other), [record('Contact', one, pathOf(one))]);
        expect(found).toMatchObject({ id: other, module: 'Contact', name: '' });
      }),
    );
  });

  it('never makes a record of a list, a new or another page, nor of another site', () => {
    fc.assert(
      fc.property(schemes, idPairs, word, (pathOf, [one, other], anything) => {
        const seen = [record('Contact', one, pathOf(one))];
        const strange = [
          pathOf(''),
          pathOf('new'),
          pathOf('edit'),
          pathOf(anything),
          pathOf(`${other}/${anything}`),
          pathOf(`${other}-${anything}`),
          `${pathOf(other)}#/${anything}/${other}`,
          `/${anything}${pathOf(other)}`,
          `/${other}`,
          `https://evil.example${pathOf(other)}`,
          `http://desk.bluebird.example${pathOf(other)}`,
          `${origin}.evil.example${pathOf(other)}`,
          `https://desk.bluebird.example:8443${pathOf(other)}`,
          `https://evil.example/?at=${encodeURIComponent(`${origin}${pathOf(other)}`)}`,
          `https://desk.bluebird.example@evil.example${pathOf(other)}`,
        ];
        for (const address of strange) expect(read(address, seen), address).toBeNull();
      }),
    );
  });

  it('never yields another id than the one in the address, whatever the addresses', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        idPairs,
        schemes,
        (address, [one], of) => {
          const found = read(address, [record('Contact', one, of(one)), record('Lead', one, address)]);
          if (found) expect(decodeURIComponent(address)).toContain(found.id);
        },
      ),
    );
  });

  it.each([
    'javascript:alert("42")',
    'data:text/html,42',
    'https://a:b@desk.bluebird.example/contacts/42',
    'contacts/42',
    '',
  ])('is not learned from the link "%s"', (link) => {
    expect(learnPages([], [{ ...record('Contact', '42', ''), link }])).toEqual([]);
  });

  it('is not learned where the id is not in the link, or stands there twice', () => {
    expect(learnPages([], [record('Contact', '42', '/contacts/jane-cooper')])).toEqual([]);
    expect(learnPages([], [record('Contact', '42', '/42/contacts/42')])).toEqual([]);
  });

  it('is learned once, and for the page on which a record is edited too', () => {
    const jane = { ...record('Contact', '42', '/contacts/42'), editLink: `${origin}/contacts/42/edit` };
    const learned = learnPages([], [jane, record('Contact', '43', '/contacts/43')]);
    expect(learned).toHaveLength(2);
    expect(learnPages(learned, [jane])).toBe(learned);
    expect(read('/contacts/44/edit', [jane])).toMatchObject({ id: '44', module: 'Contact' });
    expect(read('/contacts/44/merge', [jane])).toBeNull();
  });

  it('says nothing of others where the address does not tell the module, and knows those that the API has named', () => {
    const jane = record('Contact', '003Ab1', '/003Ab1');
    expect(read('/003Ab2', [jane])).toBeNull();
    expect(read('/003Ab1', [jane], [jane])).toMatchObject({ id: '003Ab1', name: 'Contact 003Ab1' });
  });

  it('says nothing of others where two modules share an address', () => {
    const seen = [record('Contact', '41', '/contacts/41'), record('Lead', '42', '/contacts/42')];
    expect(read('/contacts/43', seen)).toBeNull();
    expect(read('/contacts/42', seen, seen)).toMatchObject({ module: 'Lead' });
  });

  it('tells the module by a word it has never heard, once another module has another word there', () => {
    const seen = [record('Contact', '41', '/kunden/41'), record('Account', '42', '/firmen/42')];
    expect(read('/kunden/43', seen.slice(0, 1))).toBeNull();
    expect(read('/kunden/43', seen)).toMatchObject({ id: '43', module: 'Contact' });
    expect(read('/firmen/43', seen)).toMatchObject({ id: '43', module: 'Account' });
    expect(read('/berichte/43', seen)).toBeNull();
  });

  it.each(['action=delete', 'view=list', 'type=company'])(
    'says nothing where a parameter of unknown meaning is %s',
    (extra) => {
      const seen = [record('Contact', '41', '/show?contact=41')];
      expect(read('/show?contact=42&lang=en', seen)).toMatchObject({ id: '42' });
      expect(read(`/show?contact=42&${extra}`, seen)).toBeNull();
      expect(read('/show?contact=42&contact=43', seen)).toBeNull();
    },
  );
});

describe('once the API has shown where the CRM is', () => {
  const hubspot = record('Contact', '41', 'https://app.hubspot.com/contacts/144/record/0-1/41');
  const classic = record('Contact', '0035e00000AbCdEAAV', 'https://acme.my.salesforce.com/0035e00000AbCdEAAV');

  it('pages of other CRMs are no records', () => {
    expect(read('https://acme.pipedrive.com/person/7', [])).not.toBeNull();
    expect(read('https://acme.pipedrive.com/person/7', [hubspot])).toBeNull();
    expect(read('https://other.example/index.php?module=Contacts&action=DetailView&record=x1', [hubspot])).toBeNull();
  });

  it('pages of another customer of the same CRM are none either', () => {
    expect(read('https://app.hubspot.com/contacts/144/record/0-2/7', [hubspot])).toMatchObject({ module: 'company' });
    expect(read('https://app.hubspot.com/contacts/145/record/0-2/7', [hubspot])).toBeNull();
    expect(read('https://other.lightning.force.com/lightning/r/Lead/00Q5e00000AbCdEAAV/view', [classic])).toBeNull();
  });

  it('the other hosts of the same customer are, and by their own rules', () => {
    const address = 'https://acme.lightning.force.com/lightning/r/Lead/00Q5e00000AbCdEAAV/view';
    expect(read(address, [classic])).toMatchObject({ module: 'Lead' });
    expect(read('https://acme.my.salesforce.com/0015e00000AbCdEAAV', [classic])).toMatchObject({ module: 'Account' });
  });

  it("the same record is known by Salesforce's short id", () => {
    const address = 'https://acme.lightning.force.com/lightning/r/Contact/0035e00000AbCdE/view';
    expect(read(address, [classic], [classic])).toMatchObject({ id: classic.id, name: classic.name });
  });
});

describe("the administrator's pattern", () => {
  const rules = [
    { address: `${origin}/c/{id:digits}`, module: 'Contact' },
    { address: `${origin}/#/{module}/{id}`, modules: { p: 'Contact', f: 'Account' } },
  ];
  const seen = [record('Lead', '41', '/leads/41')];
  const ruled = (path: string) =>
    openRecordOf(
      { address: `${origin}${path}`, title: '' },
      { known: [], learned: learnPages([], seen), titles: [], rules },
    );

  it('is the last word: on its host nothing else counts', () => {
    expect(read('/leads/42', seen)).toMatchObject({ module: 'Lead' });
    expect(ruled('/leads/42')).toBeNull();
    expect(ruled('/c/7')).toMatchObject({ id: '7', module: 'Contact' });
    expect(ruled('/#/f/A-7')).toMatchObject({ id: 'A-7', module: 'Account' });
  });

  it('leaves out words it does not name, and pages such as "new"', () => {
    for (const path of ['/#/reports/A-7', '/#/p/new', '/#/constructor/A-7', '/c/new']) expect(ruled(path)).toBeNull();
  });
});
