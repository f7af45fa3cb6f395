import type { LearnedPage, RecordRule, TitleForm } from '../settings/record-pages.ts';
import { parseRecordPattern } from '../settings/record-pattern.ts';
import type { CrmRecord } from '../tenfold/model.ts';
import { hasForm, isSameId } from './id-form.ts';
import { isHost, matchPage } from './match-page.ts';
import { isCustomerModule, isSameModule } from './module-word.ts';
import { type PageAddress, pageAddressOf } from './page-address.ts';
import { type KnownReading, readKnown } from './read-known.ts';
import { originOfPage, readLearned } from './read-learned.ts';
import { nameInTitle } from './title-name.ts';

/** The CRM record that a tab shows. */
export interface OpenRecord {
  id: string;
  module: string;
  /** Empty where it is not truly known. */
  name: string;
  link: string;
}

/** What is known of a tab; address and title are there only for sites that were granted. */
export interface TabPage {
  address: string;
  /** Empty when it may be that of the page before. */
  title: string;
}

/** All from which a page's record can be told. */
export interface RecordKnowledge {
  /** Records that the API has named; their module word and name win over the page's. */
  known: readonly CrmRecord[];
  /** Patterns from links of the API. */
  learned: readonly LearnedPage[];
  titles: readonly TitleForm[];
  /** The administrator's patterns. */
  rules: readonly RecordRule[];
}

type Reading = Pick<OpenRecord, 'id' | 'module'>;

/** Numbers are given out anew for each module; other ids are one record's alone. */
function knownRecord({ id, module }: Reading, known: readonly CrmRecord[]): CrmRecord | undefined {
  const isNumber = hasForm(id, 'digits');
  return known.find((record) => isSameId(record.id, id) && (!isNumber || isSameModule(record.module, module)));
}

function ruledModule({ module, modules }: RecordRule, word = ''): string | undefined {
  if (modules) return Object.hasOwn(modules, word) ? modules[word] : undefined;
  return module ?? word;
}

/** Undefined: no pattern is for this host. Null: one is, and says that this page is no record's. */
function readByRules(rules: readonly RecordRule[], page: PageAddress): Reading | null | undefined {
  let isCovered = false;
  for (const rule of rules) {
    const pattern = parseRecordPattern(rule.address);
    if (pattern === undefined || !isHost(page.host, pattern.host)) continue;
    isCovered = true;
    const found = matchPage(pattern, page);
    const module = found && ruledModule(rule, found.module);
    if (found && module) return { id: found.id, module };
  }
  return isCovered ? null : undefined;
}

/** The same customer of a CRM has the same first label on all of its hosts. */
const label = (host: string): string | undefined => host.split('.')[0];

/** Once the API has shown where the CRM is, a page elsewhere that looks like a CRM's is another's. */
function isOurs(reading: KnownReading, page: PageAddress, learned: readonly LearnedPage[]): boolean {
  if (learned.length === 0) return true;
  const tenants = learned.flatMap(({ crm, tenant }) => (crm === reading.crm && tenant !== undefined ? [tenant] : []));
  if (reading.tenant !== undefined && tenants.length > 0 && !tenants.includes(reading.tenant)) return false;
  return learned.some((each) => {
    const origin = originOfPage(each);
    const isHere = origin === page.origin;
    if (reading.isAnyHost) return isHere && each.crm === reading.crm;
    return isHere || (each.crm === reading.crm && label(origin.replace(/^.*\//, '')) === label(page.host));
  });
}

function readByTable(page: PageAddress, { known, learned }: RecordKnowledge): Reading | undefined {
  const reading = readKnown(page);
  if (reading === undefined || !isOurs(reading, page, learned)) return undefined;
  const word = [...known, ...learned].find(({ module }) => isSameModule(module, reading.module))?.module;
  if (word === undefined && !isCustomerModule(reading.module)) return undefined;
  return { id: reading.id, module: word ?? reading.module };
}

function readPage(page: PageAddress, knowledge: RecordKnowledge): Reading | undefined {
  const ruled = readByRules(knowledge.rules, page);
  if (ruled !== undefined) return ruled ?? undefined;
  const learned = readLearned(knowledge.learned, page);
  const named = learned.find((reading) => {
    const record = knownRecord(reading, knowledge.known);
    return record !== undefined && isSameModule(record.module, reading.module);
  });
  return named ?? learned.find(({ isSure }) => isSure) ?? readByTable(page, knowledge);
}

/**
 * Reads which record a tab shows, or null: for lists, unknown pages, and whenever it is not sure. A wrong record is
 * worse than none. The administrator's patterns have the last word on their hosts; after them what links of the API
 * have shown; after them the known CRMs.
 */
export function openRecordOf(tab: TabPage, knowledge: RecordKnowledge): OpenRecord | null {
  const page = pageAddressOf(tab.address);
  const reading = page && readPage(page, knowledge);
  if (!page || !reading) return null;
  const record = knownRecord(reading, knowledge.known);
  const module = record?.module ?? reading.module;
  const form = knowledge.titles.find(({ origin }) => origin === page.origin);
  const name = record?.name || nameInTitle(tab.title, module, form);
  return { id: record?.id ?? reading.id, module, name, link: record?.link ?? tab.address };
}
