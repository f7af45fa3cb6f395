import { type KnownPage, knownPages } from './known-crms.ts';
import { matchPage } from './match-page.ts';
import type { PageAddress } from './page-address.ts';

/** A record as the table of known CRMs reads it from an address. */
export interface KnownReading {
  crm: string;
  id: string;
  /** The CRM's own word, as its addresses have it. */
  module: string;
  tenant: string | undefined;
  /** True when only the form of the address says which CRM it is, not its host. */
  isAnyHost: boolean;
}

function moduleOf({ modules, modulesOfIds }: KnownPage, id: string, word: string): string | undefined {
  if (modulesOfIds) return modulesOfIds[id.slice(0, 3)];
  return modules ? modules[word] : word;
}

function readBy(known: KnownPage, page: PageAddress): KnownReading | undefined {
  const found = matchPage(known.pattern, page);
  const module = found && moduleOf(known, found.id, found.module ?? '');
  if (!found || module === undefined) return undefined;
  return { crm: known.crm, id: found.id, module, tenant: found.tenant, isAnyHost: known.pattern.host === '*' };
}

/** Reads an address by the table. Undefined where it is none of a record, or where two CRMs would read it differently. */
export function readKnown(page: PageAddress): KnownReading | undefined {
  const readings = knownPages.flatMap((known) => readBy(known, page) ?? []);
  const [first] = readings;
  const isOne = readings.every(({ id, module }) => id === first?.id && module === first.module);
  return isOne ? first : undefined;
}
