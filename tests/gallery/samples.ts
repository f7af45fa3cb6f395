import type { Preferences } from '../../lib/settings/schemas.ts';
import type { CrmRecord } from '../../lib/tenfold/model.ts';

/** Thursday, 12 March 2026, 15:04 UTC: the gallery's clock stands still. */
export const nowMs = Date.UTC(2026, 2, 12, 15, 4, 0);

export const number = '+1 512-555-1212';
export const longName = 'Wilhelmina Featherstonehaugh-Cholmondeley von Habsburg';

export const jane: CrmRecord = {
  id: 'r-jane',
  module: 'Contact',
  name: 'Jane Cooper',
  link: 'https://crm.example.com/r-jane',
  email: 'jane.cooper@northwind.example',
  description: 'Head of operations. Prefers calls before noon; renewal is due in May.',
  parentName: 'Northwind Traders',
};

export const marcus: CrmRecord = {
  id: 'r-marcus',
  module: 'Contact',
  name: 'Marcus Reed',
  link: 'https://crm.example.com/r-marcus',
  email: 'marcus.reed@harbor.example',
  parentName: 'Harbor Logistics',
};

export const longOne: CrmRecord = { id: 'r-long', module: 'Lead', name: longName };

export const templates = [
  { id: 't1', name: 'Renewal', text: 'Spoke with {name} about the renewal. Next step: {next step}' },
  { id: 't2', name: 'Voicemail left', text: 'Left a voicemail on {number} at {time}.' },
  { id: 't3', name: 'Not interested', text: 'Not interested at the moment.' },
];

export const leadForm: Preferences['forms'][number] = {
  id: 'lead',
  name: 'Lead',
  fields: [
    { key: 'first_name', label: 'First name', required: false },
    { key: 'last_name', label: 'Last name', required: true },
    { key: 'phone', label: 'Phone', required: true, fill: 'phone' },
    { key: 'company', label: 'Company', required: false },
  ],
};

export const preferences: Preferences = {
  defaultCountry: 'auto',
  confirmBeforeDialling: true,
  warnAtNight: false,
  openPanelOnDial: true,
  notifyIncoming: true,
  quietNotices: false,
  screenPop: 'ring',
  forms: [leadForm],
  refusedSites: [],
  templates,
};
