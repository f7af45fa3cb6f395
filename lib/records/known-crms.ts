import { parseRecordPattern, type RecordPattern } from '../settings/record-pattern.ts';

/** How a CRM known by name writes the address of a record. */
export interface KnownPage {
  /** Which CRM it is: pages of one CRM vouch for each other. */
  crm: string;
  pattern: RecordPattern;
  /** The module, by the word in the address, where that is not the module's own. */
  modules?: Readonly<Record<string, string>>;
  /** The module, by the first three characters of the id. */
  modulesOfIds?: Readonly<Record<string, string>>;
}

type Words = Pick<KnownPage, 'modules' | 'modulesOfIds'>;

const salesforceIds = { '001': 'Account', '003': 'Contact', '00Q': 'Lead', '006': 'Opportunity', '500': 'Case' };
const salesforceModules = 'Account|Contact|Lead|Opportunity|Case';
const hubspotTypes = { '0-1': 'contact', '0-2': 'company', '0-3': 'deal', '0-5': 'ticket', '0-136': 'lead' };
const zohoModules = 'Contacts|Leads|Accounts|Potentials|Deals|Cases';
const suiteForms = ['DetailView', 'EditView'];

/** Programs on anybody's own server come first in a line of their own: their form alone must tell them. */
const pages: readonly [crm: string, patterns: readonly string[], words?: Words][] = [
  [
    'salesforce',
    ['https://*.lightning.force.com', 'https://*.my.salesforce.com'].flatMap((host) => [
      `${host}/lightning/r/{module:${salesforceModules}}/{id:salesforce}/view`,
      `${host}/lightning/r/{module:${salesforceModules}}/{id:salesforce}/edit`,
    ]),
  ],
  [
    'salesforce',
    [
      'https://*.lightning.force.com/lightning/r/{id:salesforce}/view',
      'https://*.lightning.force.com/one/one.app#/sObject/{id:salesforce}/view',
      'https://*.salesforce.com/one/one.app#/sObject/{id:salesforce}/view',
      'https://*.salesforce.com/{id:salesforce}',
    ],
    { modulesOfIds: salesforceIds },
  ],
  [
    'hubspot',
    [
      'https://*.hubspot.com/contacts/{tenant}/record/{module:0-1|0-2|0-3|0-5|0-136}/{id:digits}',
      'https://*.hubspot.com/contacts/{tenant}/record/{module:0-1|0-2|0-3|0-5|0-136}/{id:digits}/view/*',
    ],
    { modules: hubspotTypes },
  ],
  ['hubspot', ['https://*.hubspot.com/contacts/{tenant}/{module:contact|company|deal}/{id:digits}']],
  ['dynamics', ['https://*.dynamics.com/main.aspx?pagetype=entityrecord&etn={module}&id={id:uuid}']],
  [
    'zoho',
    ['com', 'eu', 'in', 'com.au', 'jp'].flatMap((end) => [
      `https://crm.zoho.${end}/crm/tab/{module:${zohoModules}}/{id:digits}`,
      `https://crm.zoho.${end}/crm/{tenant}/tab/{module:${zohoModules}}/{id:digits}`,
      `https://crm.zoho.${end}/crm/{tenant}/tab/{module:${zohoModules}}/{id:digits}/canvas/*`,
      `https://crm.zoho.${end}/crm/EntityInfo.do?module={module:${zohoModules}}&id={id:digits}`,
      `https://crm.zoho.${end}/crm/{tenant}/EntityInfo.do?module={module:${zohoModules}}&id={id:digits}`,
    ]),
  ],
  [
    'suitecrm',
    [
      ...suiteForms.map((form) => `*://*/**/index.php?module={module}&action=${form}&record={id:any}`),
      '*://*/**#/{module}/record/{id:uuid}',
      '*://*/**#/{module}/edit/{id:uuid}',
    ],
  ],
  ['vtiger', ['Detail', 'Edit'].map((view) => `*://*/**/index.php?module={module}&view=${view}&record={id:digits}`)],
  ['espocrm', ['view', 'edit'].map((view) => `*://*/**#{module}/${view}/{id:hex17}`)],
  ['pipedrive', ['https://*.pipedrive.com/{module:person|organization|deal}/{id:digits}']],
  ['pipedrive', ['https://*.pipedrive.com/{module:leads}/inbox/{id:uuid}']],
  [
    'zendesk',
    [
      'https://*.zendesk.com/agent/{module:users|tickets|organizations}/{id:digits}',
      'https://*.zendesk.com/agent/{module:users|organizations}/{id:digits}/*',
    ],
  ],
  ['freshsales', ['https://*.myfreshworks.com/crm/sales/{module:contacts|accounts|deals}/{id:digits}']],
  ['freshdesk', ['https://*.freshdesk.com/a/{module:contacts|tickets|companies}/{id:digits}']],
  [
    'odoo',
    ['*://*/**/web#id={id:digits}&model={module}&view_type=form', '*://*/**/odoo/{module:contacts}/{id:digits}'],
  ],
  [
    'servicenow',
    ['https://*.service-now.com/{module:incident|customer_account|customer_contact}.do?sys_id={id:hex32}'],
  ],
  ['close', ['https://app.close.com/{module:lead}/{id:prefixed}#*']],
  [
    'copper',
    [
      'https://app.copper.com/companies/{tenant}/app#/{module:contact|people|organization|company|deal|lead}/{id:digits}',
    ],
  ],
  [
    'insightly',
    ['https://*.insightly.com/details/{module:Contact|Organization|Organisation|Lead|Opportunity}/{id:digits}'],
  ],
  ['creatio', ['https://*.creatio.com/0/Shell#Card/{module:Contacts|Accounts|Leads|Cases}_FormPage/edit/{id:uuid}']],
  [
    'creatio',
    [
      'https://*.creatio.com/0/Nui/ViewModule.aspx#CardModuleV2/{module:Contact|Account|Lead|Case}PageV2/edit/{id:uuid}',
    ],
  ],
  ['bitrix24', ['https://*.bitrix24.com/crm/{module:contact|company|lead|deal}/details/{id:digits}']],
  ['kommo', ['https://*.kommo.com/{module:contacts|leads|companies}/detail/{id:digits}']],
  ['gohighlevel', ['https://app.gohighlevel.com/v2/location/{tenant}/{module:contacts}/detail/{id}']],
  ['clio', ['https://app.clio.com/nc#/{module:contacts}/{id:digits}']],
  [
    'intercom',
    [
      'https://app.intercom.com/a/apps/{tenant}/{module:users}/{id:hex24}',
      'https://app.intercom.com/a/apps/{tenant}/{module:users}/{id:hex24}/all-conversations',
    ],
  ],
  ['attio', ['https://app.attio.com/{tenant}/{module:person|company}/{id:uuid}']],
  ['twenty', ['*://*/object/{module:person|company|opportunity}/{id:uuid}']],
  ['requesttracker', ['*://*/**/{module:Ticket}/Display.html?id={id:digits}']],
  ['tryton', ['*://*/#{tenant}/model/{module:party.party}/{id:digits}']],
];

/**
 * The CRMs whose addresses were seen running, are used by independent programs, or are documented; those that were
 * only remembered are left out.
 */
export const knownPages: readonly KnownPage[] = pages.flatMap(([crm, patterns, words]) =>
  patterns.flatMap((text) => {
    const pattern = parseRecordPattern(text);
    return pattern === undefined ? [] : [{ crm, pattern, ...words }];
  }),
);

/** How many patterns the table has in writing; each of them must be readable. */
export const writtenPageCount = pages.reduce((count, [, patterns]) => count + patterns.length, 0);
