import { describe, expect, it } from 'vitest';
import { openRecordOf, type RecordKnowledge } from '../../../lib/records/open-record.ts';
import type { CrmRecord } from '../../../lib/tenfold/model.ts';
import { jane } from '../../support/samples.ts';

const crm = 'https://crm.example.com';
const title = 'Jane Cooper » Contacts » SuiteCRM';
const nothing: RecordKnowledge = { known: [], learned: [], titles: [], rules: [] };
const knowing = (...known: CrmRecord[]): RecordKnowledge => ({ ...nothing, known });
const open = (path: string, name = title) => openRecordOf({ address: `${crm}${path}`, title: name }, nothing);

describe('the open record', () => {
  it.each([
    '/index.php?module=Contacts&action=DetailView&record=jane',
    '/index.php?record=jane&action=DetailView&module=Contacts',
    '/index.php?return_module=Leads&return_id=other&action=EditView&module=Contacts&record=jane&offset=1',
    '/crm/index.php?module=Contacts&action=detailview&record=jane#top',
  ])('is read from %s', (path) => {
    expect(open(path)).toEqual({ id: 'jane', module: 'Contacts', name: 'Jane Cooper', link: `${crm}${path}` });
  });

  it('is read from the fragment after a click, where the address stands encoded', () => {
    const inner = 'index.php?module=Contacts&offset=1&return_module=Leads&action=DetailView&record=jane';
    const path = `/index.php?action=ajaxui#ajaxUILoc=${encodeURIComponent(inner)}`;
    expect(open(path)).toMatchObject({ id: 'jane', module: 'Contacts', link: `${crm}${path}` });
  });

  it.each([
    ['a list', '/index.php?module=Contacts&action=index'],
    [
      'a list after a click',
      `/index.php?action=ajaxui#ajaxUILoc=${encodeURIComponent('index.php?module=Contacts&action=index')}`,
    ],
    ['a record from which one came', '/index.php?module=Contacts&action=ListView&return_id=jane&return_module=Leads'],
    ['a record in another view', '/index.php?module=Contacts&action=Delete&record=jane'],
    ['a record without a module', '/index.php?action=DetailView&record=jane'],
    ['an empty id', '/index.php?module=Contacts&action=DetailView&record='],
    ['two ids at once', '/index.php?module=Contacts&action=DetailView&record=jane&record=john'],
    ['what no call is with', '/index.php?module=Meetings&action=DetailView&record=jane'],
    ['a route behind a record', '/index.php?module=Contacts&action=DetailView&record=jane#/leads/7'],
    ['a broken fragment', '/index.php?action=ajaxui#ajaxUILoc=%E0%A4%A'],
    ['another page', '/about'],
  ])('is none on %s', (_page, path) => {
    expect(open(path)).toBeNull();
  });

  it('is none where another site stands in the address', () => {
    const inner = encodeURIComponent('https://evil.example/index.php?module=Contacts&action=DetailView&record=jane');
    expect(open(`/index.php?action=ajaxui#ajaxUILoc=${inner}`)).toBeNull();
  });

  it.each(['', 'about:blank', 'not an address', `javascript:"${crm}"`, `https://a:b@crm.example.com/person/7`])(
    'is none at "%s"',
    (address) => {
      expect(openRecordOf({ address, title }, nothing)).toBeNull();
    },
  );

  it('has the words of the API when the API has named it', () => {
    const address = `${crm}/index.php?module=Contacts&action=EditView&record=jane`;
    expect(openRecordOf({ address, title: 'Edit' }, knowing(jane))).toEqual({
      id: 'jane',
      module: 'Contact',
      name: 'Jane Cooper',
      link: jane.link,
    });
  });

  it("has the API's word for a module that the API has named with another record", () => {
    const address = `${crm}/index.php?module=Contacts&action=DetailView&record=john`;
    expect(openRecordOf({ address, title: '' }, knowing(jane))).toMatchObject({ id: 'john', module: 'Contact' });
  });
});

describe('a number that two modules give out', () => {
  const lead: CrmRecord = { id: '7', module: 'lead', name: 'Lea Lead' };

  it('is not taken for a record of the other module', () => {
    const record = openRecordOf({ address: 'https://acme.pipedrive.com/person/7', title: '' }, knowing(lead));
    expect(record).toMatchObject({ id: '7', module: 'person', name: '' });
  });
});

describe("the record's name", () => {
  it.each([
    ['Jane Cooper » Contacts » CRM', 'Jane Cooper'],
    ['(3) Jane Smith-Cooper | Contact | Salesforce', 'Jane Smith-Cooper'],
    ['Jane Cooper - CRM', ''],
    ['Contacts » CRM', ''],
    ['Edit » Contacts » CRM', ''],
    ['CRM', ''],
    ['', ''],
  ])('in the title "%s" is "%s"', (words, expected) => {
    expect(open('/index.php?module=Contacts&action=DetailView&record=x1', words)?.name).toBe(expected);
  });

  it('is read where titles of this site have shown it before', () => {
    const titles = [{ origin: crm, part: 1, parts: 2 }];
    const tab = { address: `${crm}/index.php?module=Contacts&action=DetailView&record=x1`, title: 'CRM – Ada Lane' };
    expect(openRecordOf(tab, { ...nothing, titles })?.name).toBe('Ada Lane');
    expect(openRecordOf({ ...tab, title: 'CRM – Ada – Lane' }, { ...nothing, titles })?.name).toBe('');
  });
});
