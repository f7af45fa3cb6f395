/** The companies (module Accounts) of the demo CRM. */
import { stableUuid } from './identifiers.ts';

export interface Company {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly city: string;
  readonly industry: string;
}

function company(name: string, phone: string, city: string, industry: string): Company {
  return { id: stableUuid(`Account ${name}`), name, phone, city, industry };
}

export const ACME = company('Acme Tooling', '(512) 555-0100', 'Austin, TX', 'Machine tools');
export const BLUE_HARBOR = company('Blue Harbor Logistics', '415-555-0132', 'San Francisco, CA', 'Freight');
export const CEDAR = company('Cedar Valley Clinic', '(303) 555-0160', 'Denver, CO', 'Health care');
export const DUNMORE = company('Dunmore Insurance', '617.555.0170', 'Boston, MA', 'Insurance');
export const EVERGREEN = company('Evergreen Solar', '(503) 555-0180', 'Portland, OR', 'Energy');
export const FENNEC = company('Fennec Software GmbH', '+49 30 23125000', 'Berlin', 'Software');
export const HALLAM = company('Hallam & Price LLP', '+44 20 7946 0950', 'London', 'Law');
export const IRONGATE = company('Irongate Storage', '(312) 555-0190', 'Chicago, IL', 'Warehousing');

export const COMPANIES: readonly Company[] = [ACME, BLUE_HARBOR, CEDAR, DUNMORE, EVERGREEN, FENNEC, HALLAM, IRONGATE];
