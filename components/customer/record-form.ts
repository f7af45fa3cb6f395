import type { RecordForm } from '../../lib/settings/schemas.ts';
import type { CrmRecord } from '../../lib/tenfold/model.ts';

/** "Leads" in one answer is "Lead" in the next. */
function plainModule(module: string): string {
  return module.trim().toLowerCase().replace(/s$/, '');
}

/** The form that changes records of this kind, if there is one. A form that names no module is for what it is called. */
export function formFor(record: CrmRecord, forms: readonly RecordForm[]): RecordForm | undefined {
  return forms.find(({ module, name }) => plainModule(module ?? name) === plainModule(record.module));
}

/** Where the CRM itself lets this record be edited, if that is an address of the web. */
export function editAddress({ editLink }: CrmRecord): string | undefined {
  if (editLink === undefined || !URL.canParse(editLink)) return undefined;
  return ['https:', 'http:'].includes(new URL(editLink).protocol) ? editLink : undefined;
}
