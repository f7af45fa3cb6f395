import { describe, expect, it } from 'vitest';
import { openRecordOf } from '../../../lib/records/open-record.ts';
import { jane } from '../../support/samples.ts';

const crm = 'https://crm.example.com';
const title = 'Jane Cooper » Contacts » SuiteCRM';
const open = (path: string, name = title) => openRecordOf({ address: `${crm}${path}`, title: name }, []);

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
    ['a broken fragment', '/index.php?action=ajaxui#ajaxUILoc=%E0%A4%A'],
    ['another page', '/about'],
  ])('is none on %s', (_page, path) => {
    expect(open(path)).toBeNull();
  });

  it('is none where there is no address', () => {
    for (const address of ['', 'about:blank', 'not an address']) {
      expect(openRecordOf({ address, title }, [])).toBeNull();
    }
  });

  it.each([
    ['Jane Cooper » Contacts » CRM', 'Jane Cooper'],
    ['Jane Cooper - CRM', 'Jane Cooper'],
    ['Jane Smith-Cooper | CRM', 'Jane Smith-Cooper'],
    ['', 'jane'],
  ])('is named after the title "%s"', (name, expected) => {
    expect(open('/index.php?module=Contacts&action=DetailView&record=jane', name)?.name).toBe(expected);
  });

  it('has the words of the API when the API has named it', () => {
    const address = `${crm}/index.php?module=Contacts&action=EditView&record=jane`;
    expect(openRecordOf({ address, title: 'Edit' }, [jane])).toEqual({
      id: 'jane',
      module: 'Contact',
      name: 'Jane Cooper',
      link: jane.link,
    });
  });
});
