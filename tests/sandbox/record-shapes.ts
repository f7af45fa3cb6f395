/** CRM records as the reference writes them: three shapes, one person. */
import type { Company } from './companies.ts';
import { type ConnectedCrm, crmLink } from './crm-links.ts';
import type { Person, PersonModule } from './people.ts';

/** The module as addresses and bean_ shapes name it. */
export function pluralModule(module: PersonModule): 'Contacts' | 'Leads' {
  switch (module) {
    case 'Contact':
      return 'Contacts';
    case 'Lead':
      return 'Leads';
  }
}

/** Whether `asked` names the module in either number, in any case. */
export function isModule(module: PersonModule, asked: string): boolean {
  return [module, pluralModule(module)].some((name) => name.toLowerCase() === asked.toLowerCase());
}

function parentOf(crm: ConnectedCrm, company: Company) {
  return {
    parentId: company.id,
    parentName: company.name,
    parentModule: 'Account',
    parentLink: crmLink(crm, 'Accounts', 'DetailView', company.id),
  };
}

/** The long shape of single calls. Source: V2 / Calls / Get call by Id */
export function recordShape(crm: ConnectedCrm, person: Person) {
  const module = pluralModule(person.module);
  return {
    id: person.id,
    name: person.name,
    link: crmLink(crm, module, 'DetailView', person.id),
    editLink: crmLink(crm, module, 'EditView', person.id),
    email: person.email,
    description: person.description,
    module: person.module,
    ...(person.company === null ? {} : parentOf(crm, person.company)),
    ownerId: person.ownerId,
  };
}

/** The shorter shape of list items: of the parent only the name. Source: V2 / Calls / Get list of calls */
export function listRecordShape(crm: ConnectedCrm, person: Person) {
  const module = pluralModule(person.module);
  return {
    description: person.description,
    editLink: crmLink(crm, module, 'EditView', person.id),
    email: person.email,
    id: person.id,
    link: crmLink(crm, module, 'DetailView', person.id),
    module: person.module,
    name: person.name,
    ownerId: person.ownerId,
    ...(person.company === null ? {} : { parentName: person.company.name }),
  };
}

/** The bean_ shape. Source: V2 / CRM Records / Create CRM record */
export function beanShape(crm: ConnectedCrm, person: Person) {
  const module = pluralModule(person.module);
  return {
    bean_id: person.id,
    bean_name: person.name,
    bean_edit_link: crmLink(crm, module, 'EditView', person.id),
    bean_link: crmLink(crm, module, 'DetailView', person.id),
    bean_module: module,
  };
}
