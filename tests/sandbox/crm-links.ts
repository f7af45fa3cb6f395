/** The addresses of records, as the CRM that is connected writes them. */

/** `suite` writes as SuiteCRM does. `desk` is a single-page program that writes as no other does. */
export type CrmProgram = 'suite' | 'desk';

export interface ConnectedCrm {
  readonly origin: string;
  readonly program: CrmProgram;
}

export type LinkedModule = 'Contacts' | 'Leads' | 'Accounts';

/** What `desk` calls the modules. */
export const DESK_WORDS = { Contacts: 'people', Leads: 'prospects', Accounts: 'firms' } as const;

export function crmLink(
  crm: ConnectedCrm,
  module: LinkedModule,
  action: 'DetailView' | 'EditView',
  id: string,
): string {
  switch (crm.program) {
    case 'suite':
      return `${crm.origin}/index.php?module=${module}&action=${action}&record=${id}`;
    case 'desk':
      return `${crm.origin}/desk/#/${DESK_WORDS[module]}/${id}/${action === 'DetailView' ? 'overview' : 'change'}`;
  }
}
