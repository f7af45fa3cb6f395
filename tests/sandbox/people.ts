/** The people of the demo CRM. The named constants are the ones tests and the tour rely on. */

import { COLLEAGUE, DEMO_AGENT } from './agents.ts';
import type { Company } from './companies.ts';
import { ACME, BLUE_HARBOR, CEDAR, DUNMORE, EVERGREEN, FENNEC, HALLAM, IRONGATE } from './companies.ts';
import { stableUuid } from './identifiers.ts';

/** The module as v2 record shapes name it; addresses and bean_ shapes use the plural. */
export type PersonModule = 'Contact' | 'Lead';

export interface Person {
  readonly id: string;
  readonly module: PersonModule;
  readonly name: string;
  readonly title: string;
  /** As written in the CRM, in any of the forms people write numbers in; may be empty. */
  readonly phone: string;
  readonly mobile: string;
  readonly email: string;
  readonly description: string;
  readonly company: Company | null;
  readonly ownerId: string;
}

type Details = Pick<Person, 'name' | 'title' | 'company' | 'phone' | 'mobile'> & { description?: string };

function emailOf(name: string, company: Company | null): string {
  const [first = '', ...rest] = name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z ]/g, '')
    .split(' ');
  const host = company === null ? 'mail' : company.name.toLowerCase().replaceAll(/[^a-z]/g, '');
  return `${first}.${rest.join('')}@${host}.example`;
}

function person(module: PersonModule, details: Details, ownerId: string): Person {
  return {
    id: stableUuid(`${module} ${details.name}`),
    module,
    description: '',
    email: emailOf(details.name, details.company),
    ownerId,
    ...details,
  };
}

function contact(name: string, title: string, company: Company | null, phone: string, mobile: string): Person {
  return person('Contact', { name, title, company, phone, mobile }, DEMO_AGENT.id);
}

function lead(name: string, title: string, company: Company | null, phone: string, mobile = ''): Person {
  return person('Lead', { name, title, company, phone, mobile }, COLLEAGUE.id);
}

/** Known, and the only one with her number: a call with her has exactly one match. */
export const JANE_COOPER: Person = person(
  'Contact',
  {
    name: 'Jane Cooper',
    title: 'Head of Purchasing',
    company: ACME,
    phone: '+1 512-555-1212',
    mobile: '(512) 555-0118',
    description: 'Renews each March. Prefers a call before ten.',
  },
  DEMO_AGENT.id,
);

/** The switchboard two people share: a call with it has two matches. */
export const SWITCHBOARD_NUMBER = '+1 415-555-0132';
export const MARCUS_REED = contact('Marcus Reed', 'Dispatcher', BLUE_HARBOR, SWITCHBOARD_NUMBER, '(415) 555-0133');
export const PRIYA_NAIR = contact('Priya Nair', 'Claims', BLUE_HARBOR, SWITCHBOARD_NUMBER, '(415) 555-0134');

/** A number nobody in the CRM has: a call with it has no match. */
export const UNKNOWN_NUMBER = '+1 206-555-0143';

export const LENA_HOFFMANN = contact('Lena Hoffmann', 'Geschäftsführerin', FENNEC, '+49 30 23125014', '');
export const OLIVER_HALLAM = contact('Oliver Hallam', 'Partner', HALLAM, '+44 20 7946 0958', '');

/** The lead whose page is laid out awkwardly. */
export const OSKAR_LINDQVIST = lead('Oskar Lindqvist', 'Founder', null, '+1 512-555-0147');
export const GRACE_OKAFOR = lead('Grace Okafor', 'Facilities', IRONGATE, '(312) 555-0195', '312-555-0196');

const CONTACTS: readonly Person[] = [
  JANE_COOPER,
  MARCUS_REED,
  PRIYA_NAIR,
  LENA_HOFFMANN,
  OLIVER_HALLAM,
  contact('Ana Beltrán', 'Plant Manager', ACME, '(512) 555-0103', '512.555.0104'),
  contact('Tom Whitaker', 'Accounts Payable', ACME, '512-555-0105', ''),
  contact('Sofia Marchetti', 'Buyer', ACME, '+1 512 555 0106', '(512) 555-0107'),
  contact('Derek Olsen', 'Operations', BLUE_HARBOR, '(415) 555-0135', '415-555-0136'),
  contact('Yuki Tanaka', 'Customs', BLUE_HARBOR, '+1 (415) 555-0137', ''),
  contact('Amelia Grant', 'Practice Manager', CEDAR, '(303) 555-0161', '303-555-0162'),
  contact('Samuel Ortiz', 'Front Desk', CEDAR, '303.555.0163', ''),
  contact('Nadia Haddad', 'Physician', CEDAR, '+1 303-555-0164', '(303) 555-0165'),
  contact('Patrick Dunmore', 'Managing Director', DUNMORE, '617-555-0171', '(617) 555-0172'),
  contact('Claire Fontaine', 'Underwriter', DUNMORE, '(617) 555-0173', ''),
  contact('Ibrahim Sesay', 'Adjuster', DUNMORE, '+1 617 555 0174', '617.555.0175'),
  contact('Rosa Delgado', 'Site Planner', EVERGREEN, '(503) 555-0181', '503-555-0182'),
  contact('Kevin McAllister', 'Installer', EVERGREEN, '503-555-0183', ''),
  contact('Hannah Lee', 'Sales', EVERGREEN, '+1 503-555-0184', '(503) 555-0185'),
  contact('Jonas Weber', 'CTO', FENNEC, '+49 30 23125015', ''),
  contact('Freya Price', 'Solicitor', HALLAM, '+44 20 7946 0959', ''),
  contact('Victor Petrov', 'Yard Lead', IRONGATE, '(312) 555-0191', '312.555.0192'),
  contact('Mei Chen', 'Bookkeeping', IRONGATE, '312-555-0193', ''),
  contact('Walter Young', 'Retired', null, '(206) 555-0111', ''),
  contact('Beatriz Santos', 'Consultant', null, '+1 206-555-0112', '206-555-0113'),
];

const LEADS: readonly Person[] = [
  OSKAR_LINDQVIST,
  GRACE_OKAFOR,
  lead('Henry Caldwell', 'Procurement', null, '(303) 555-0166', '303-555-0167'),
  lead('Elif Aydın', 'Office Manager', DUNMORE, '617-555-0176'),
  lead('Noah Bishop', 'Owner', null, '+1 503 555 0186'),
];

/** Everybody the CRM knows when the sandbox starts. */
export const PEOPLE: readonly Person[] = [...CONTACTS, ...LEADS];
