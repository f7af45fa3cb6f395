import type { LearnedPage } from '../settings/record-pages.ts';
import type { CrmRecord } from '../tenfold/model.ts';
import { formOf, isSameId } from './id-form.ts';
import { isSameModule } from './module-word.ts';
import { type PageAddress, pageAddressOf } from './page-address.ts';
import { readKnown } from './read-known.ts';

/** More patterns than any organisation's CRM has; the oldest go. */
const keptPages = 100;

/** Says where the link was opened from, and not what it leads to. */
const hintOfOrigin = /^(?:utm_.*|ref|referrer|source|src|from)$/i;

/** A text as it stands in a pattern, where braces and stars have a meaning of their own. */
function written(text: string): string {
  return encodeURIComponent(text).replaceAll('*', '%2A');
}

function writtenQuery(query: readonly [string, string][], write: (text: string) => string): string {
  return query.map(([key, value]) => `${written(key)}=${write(value)}`).join('&');
}

/** Writes an address as a pattern, with the id's place for the id. */
function patternText({ origin, path, query, fragment }: PageAddress, id: string): string {
  const place = `{id:${formOf(id)}}`;
  const write = (text: string): string => (isSameId(text, id) ? place : written(text));
  const inQuery = writtenQuery(
    query.filter(([key]) => !hintOfOrigin.test(key)),
    write,
  );
  const route = fragment?.path.map(write).join('/') ?? '';
  const inRoute = fragment ? writtenQuery(fragment.query, write) : '';
  const behind = [inQuery && `?${inQuery}`];
  if (fragment && !fragment.isAnchor) behind.push(`#${route && `/${route}`}${route && inRoute && '?'}${inRoute}`);
  return `${origin}/${path.map(write).join('/')}${behind.join('')}`;
}

/** Every component of an address that could be an id. */
function componentsIn({ path, query, fragment }: PageAddress): string[] {
  const values = (pairs: readonly [string, string][]): string[] => pairs.map(([, value]) => value);
  const route = fragment && !fragment.isAnchor ? [...fragment.path, ...values(fragment.query)] : [];
  return [...path, ...values(query), ...route];
}

/** What a link shows of its CRM. Nothing when the id does not stand in it, or stands there twice. */
function learnLink(link: string | undefined, { id, module }: CrmRecord): LearnedPage[] {
  const page = link === undefined ? undefined : pageAddressOf(link);
  if (page === undefined || id === '' || module === '') return [];
  if (componentsIn(page).filter((text) => isSameId(text, id)).length !== 1) return [];
  const reading = readKnown(page);
  const isVouched = reading !== undefined && isSameId(reading.id, id);
  return [
    {
      pattern: patternText(page, id),
      module,
      ...(isVouched ? { crm: reading.crm } : {}),
      ...(isVouched && reading.tenant !== undefined ? { tenant: reading.tenant } : {}),
    },
  ];
}

/** What a record's links show: the page on which it is read, and the one on which it is edited. */
function learnRecord(record: CrmRecord): LearnedPage[] {
  return [...learnLink(record.link, record), ...learnLink(record.editLink, record)];
}

const isSamePage = (one: LearnedPage, other: LearnedPage): boolean =>
  one.pattern === other.pattern && isSameModule(one.module, other.module);

/** Adds what new records show. Returns the same list when that is nothing new. */
export function learnPages(before: readonly LearnedPage[], records: readonly CrmRecord[]): readonly LearnedPage[] {
  const shown = records.flatMap(learnRecord).filter((page) => !before.some((known) => isSamePage(known, page)));
  const fresh = shown.filter((page, index) => shown.findIndex((other) => isSamePage(page, other)) === index);
  return fresh.length === 0 ? before : [...fresh, ...before].slice(0, keptPages);
}
