import { describe, expect, it } from 'vitest';
import { knownPages, writtenPageCount } from '../../../lib/records/known-crms.ts';
import { openRecordOf } from '../../../lib/records/open-record.ts';

const guid = '0f8fad5b-d9cb-469f-a165-70867728950e';
const hex32 = '77e1f2cdc0a801660031a3ae9a4a3bd0';

const read = (address: string) =>
  openRecordOf({ address, title: '' }, { known: [], learned: [], titles: [], rules: [] });

describe('the table of known CRMs', () => {
  it('can be read from its first line to its last', () => {
    expect(knownPages).toHaveLength(writtenPageCount);
  });

  it.each([
    ['https://acme.lightning.force.com/lightning/r/Contact/0035e00000AbCdEAAV/view', '0035e00000AbCdEAAV', 'Contact'],
    ['https://acme.lightning.force.com/lightning/r/0015e00000AbCdEAAV/view', '0015e00000AbCdEAAV', 'Account'],
    [
      'https://acme--uat.sandbox.lightning.force.com/lightning/r/Lead/00Q5e00000AbCdEAAV/edit',
      '00Q5e00000AbCdEAAV',
      'Lead',
    ],
    [
      'https://acme.lightning.force.com/lightning/r/Contact/0035e00000AbCdEAAV/view?ws=%2Flightning%2Fr%2FAccount%2F0015e00000AbCdEAAV%2Fview',
      '0035e00000AbCdEAAV',
      'Contact',
    ],
    ['https://na12.salesforce.com/0035e00000AbCdE', '0035e00000AbCdE', 'Contact'],
    ['https://acme.lightning.force.com/one/one.app#/sObject/5005e00000AbCdEAAV/view', '5005e00000AbCdEAAV', 'Case'],
    ['https://app-eu1.hubspot.com/contacts/144/record/0-1/901/view/1', '901', 'contact'],
    ['https://app.hubspot.com/contacts/144/company/901', '901', 'company'],
    [
      `https://acme.crm4.dynamics.com/main.aspx?appid=9&pagetype=entityrecord&etn=contact&id=%7B${guid}%7D`,
      guid,
      'contact',
    ],
    [`https://acme.crm4.dynamics.com/main.aspx?id=${guid}&forceUCI=1&etn=lead&pagetype=entityrecord`, guid, 'lead'],
    ['https://crm.zoho.eu/crm/org20/tab/Contacts/362440000000160015', '362440000000160015', 'Contacts'],
    ['https://crm.zoho.com/crm/EntityInfo.do?module=Leads&id=362440000000160015', '362440000000160015', 'Leads'],
    [`https://crm.example.com/#/contacts/record/${guid}`, guid, 'contacts'],
    ['https://crm.example.com/index.php?module=Contacts&view=Detail&record=12&app=MARKETING', '12', 'Contacts'],
    ['https://crm.example.com/#Contact/view/64f1b2c3d4e5f6a7b', '64f1b2c3d4e5f6a7b', 'Contact'],
    ['https://acme.pipedrive.com/organization/31', '31', 'organization'],
    ['https://acme.zendesk.com/agent/users/361234567890/requested_tickets', '361234567890', 'users'],
    ['https://acme.freshdesk.com/a/contacts/55', '55', 'contacts'],
    [
      'https://erp.example.com/web#id=7&cids=1&action=12&model=res.partner&view_type=form&menu_id=3',
      '7',
      'res.partner',
    ],
    [`https://acme.service-now.com/nav_to.do?uri=incident.do%3Fsys_id%3D${hex32}`, hex32, 'incident'],
    [
      `https://acme.service-now.com/now/nav/ui/classic/params/target/incident.do%3Fsys_id%3D${hex32}`,
      hex32,
      'incident',
    ],
    ['https://app.close.com/lead/lead_4XyZ09abcDEF/#contact=cont_1', 'lead_4XyZ09abcDEF', 'lead'],
    ['https://app.copper.com/companies/77/app#/contact/901', '901', 'contact'],
    ['https://crm.na1.insightly.com/list/Contact/?blade=/details/Contact/901', '901', 'Contact'],
    [`https://acme.creatio.com/0/Shell/?autoOpenIdLogin=true#Card/Contacts_FormPage/edit/${guid}`, guid, 'Contacts'],
    ['https://acme.bitrix24.com/crm/contact/details/9/', '9', 'contact'],
    [`https://app.attio.com/acme/person/${guid}`, guid, 'person'],
    ['https://rt.example.com/Ticket/Display.html?id=4', '4', 'Ticket'],
    ['https://erp.example.com/#prod/model/party.party/16;name="Party"&views=[null]', '16', 'party.party'],
  ])('reads %s', (address, id, module) => {
    expect(read(address)).toMatchObject({ id, module, name: '' });
  });

  it.each([
    'https://acme.lightning.force.com/lightning/o/Contact/list?filterName=Recent',
    'https://acme.lightning.force.com/lightning/r/Account/0015e00000AbCdEAAV/related/Contacts/view',
    'https://acme.lightning.force.com/lightning/r/Report/00O5e00000AbCdEAAV/view',
    'https://acme.lightning.force.com/lightning/r/00O5e00000AbCdEAAV/view',
    'https://na12.salesforce.com/00O5e00000AbCdE',
    'https://na12.salesforce.com/home',
    'https://lightning.force.com.evil.example/lightning/r/Contact/0035e00000AbCdEAAV/view',
    'https://app.hubspot.com/contacts/144/objects/0-1/views/all/list?recordId=901',
    'https://app.hubspot.com/contacts/144/record/2-7/901',
    `https://acme.crm4.dynamics.com/main.aspx?pagetype=entitylist&etn=contact&viewid=${guid}`,
    'https://crm.zoho.com/crm/org20/tab/Contacts/create',
    'https://crm.zoho.com/crm/org20/tab/Reports/362440000000160015',
    'https://crm.example.com/#Contact',
    'https://crm.example.com/#Contact/create',
    'https://crm.example.com/index.php?module=Contacts&view=List',
    'https://crm.example.com/index.php?module=Contacts&view=Edit',
    'https://acme.pipedrive.com/person/list',
    'https://acme.zendesk.com/agent/users/new',
    'https://acme.freshdesk.com/a/contacts/filters/all',
    'https://erp.example.com/web#model=res.partner&view_type=list',
    'https://erp.example.com/web#id=7&model=res.partner&view_type=list',
    'https://erp.example.com/web#id=7&model=ir.cron&view_type=form',
    'https://erp.example.com/#prod/model/party.party',
    `https://acme.service-now.com/incident_list.do?sys_id=${hex32}`,
    'https://example.com/',
  ])('says nothing of %s', (address) => {
    expect(read(address)).toBeNull();
  });
});
