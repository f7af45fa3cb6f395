import { findPhoneNumbersInText, isValidPhoneNumber } from 'libphonenumber-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPANIES } from '../../sandbox/companies.ts';
import { AWKWARD } from '../../sandbox/crm/awkward-lead.ts';
import {
  JANE_COOPER,
  MARCUS_REED,
  OSKAR_LINDQVIST,
  PEOPLE,
  type Person,
  PRIYA_NAIR,
  SWITCHBOARD_NUMBER,
  UNKNOWN_NUMBER,
} from '../../sandbox/people.ts';
import { isSameNumber } from '../../sandbox/phone-numbers.ts';
import { startTestSandbox, type TestSandbox } from './client.ts';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
});
afterAll(() => sandbox.stop());

const list = (module: string): string => `/index.php?module=${module}&action=index`;
const detail = (person: Person, action = 'DetailView'): string =>
  `/index.php?module=${person.module}s&action=${action}&record=${person.id}`;

const holders = (phoneNumber: string): string[] =>
  PEOPLE.filter((person) => isSameNumber(person.phone, phoneNumber) || isSameNumber(person.mobile, phoneNumber)).map(
    (person) => person.name,
  );

describe('the people of the demo CRM', () => {
  it('have valid numbers only', () => {
    const written = [
      ...PEOPLE.flatMap((person) => [person.phone, person.mobile]),
      ...COMPANIES.map((each) => each.phone),
    ];
    const awkward = Object.values(AWKWARD).flat();
    const numbers = [...written, ...awkward, UNKNOWN_NUMBER].filter((number) => number !== '');
    expect(numbers.filter((number) => !isValidPhoneNumber(number, 'US'))).toEqual([]);
  });

  it('hold each number alone, except the shared switchboard', () => {
    const shared = PEOPLE.flatMap((person) => [person.phone, person.mobile])
      .filter((number) => number !== '' && holders(number).length > 1)
      .map((number) => holders(number));
    expect(shared).toEqual([
      [MARCUS_REED.name, PRIYA_NAIR.name],
      [MARCUS_REED.name, PRIYA_NAIR.name],
    ]);
    expect(holders(SWITCHBOARD_NUMBER)).toHaveLength(2);
    expect(holders(JANE_COOPER.phone)).toEqual(['Jane Cooper']);
    expect(holders(UNKNOWN_NUMBER)).toEqual([]);
  });
});

describe('the demo CRM', () => {
  it('lists 25 contacts with their numbers, leads and accounts', async () => {
    const contacts = await sandbox.page(list('Contacts'));
    expect(contacts.text.match(/<tr><td>/g)).toHaveLength(25);
    expect(contacts.text).toContain('+1 512-555-1212');
    expect((await sandbox.page(list('Leads'))).text).toContain('Oskar Lindqvist');
    expect((await sandbox.page(list('Accounts'))).text).toContain('Acme Tooling');
    expect((await sandbox.page('/')).text).toContain(UNKNOWN_NUMBER);
  });

  it('titles a record’s page with its name and its module', async () => {
    const { text } = await sandbox.page(detail(JANE_COOPER));
    expect(text).toContain('<title>Jane Cooper » Contacts » Demo CRM</title>');
    expect(text).toContain('<h1>Jane Cooper</h1>');
    expect(text).toContain('href="tel:5125550118"');
  });

  it('has a form for each person that saves', async () => {
    const form = await sandbox.page(detail(MARCUS_REED, 'EditView'));
    expect(form.text).toContain(`value="${SWITCHBOARD_NUMBER}"`);
    const saved = await fetch(`${sandbox.addresses.crm}${detail(MARCUS_REED, 'Save')}`, {
      method: 'POST',
      body: new URLSearchParams({ title: 'Head of <Dispatch>' }),
    });
    expect(await saved.text()).toContain('Head of &lt;Dispatch&gt;');
  });

  it('knows no page for records, modules and actions there are none of', async () => {
    const other = `/index.php?module=Leads&action=DetailView&record=${JANE_COOPER.id}`;
    for (const path of [other, '/index.php?module=Deals&action=index', detail(JANE_COOPER, 'Delete'), '/nothing']) {
      expect((await sandbox.page(path)).status).toBe(404);
    }
  });
});

describe('the awkward lead', () => {
  it('hides numbers in spans, a frame, a shadow root, fields and links', async () => {
    const { text } = await sandbox.page(detail(OSKAR_LINDQVIST));
    const frame = await sandbox.page(detail(OSKAR_LINDQVIST, 'PhoneFrame'));
    expect(text).toContain('<span>+1</span> <b>512</b>-555-0147');
    expect(text).toContain("attachShadow({ mode: 'open' })");
    expect(text).toContain(`<input readonly aria-label="Assistant" value="${AWKWARD.readOnly}">`);
    expect(text).toContain('href="tel:720-555-0145 (cell)"');
    expect(frame.text).toContain(AWKWARD.inFrame);
  });

  it('has digits that are no numbers', async () => {
    const { text } = await sandbox.page(detail(OSKAR_LINDQVIST));
    const orders = text.slice(text.indexOf('<h2>Orders</h2>')).replaceAll(/<[^>]+>/g, ' | ');
    expect(findPhoneNumbersInText(orders, 'US')).toEqual([]);
  });
});
