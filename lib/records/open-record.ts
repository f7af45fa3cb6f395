import type { CrmRecord } from '../tenfold/model.ts';

/** The CRM record that the tab in front of the agent shows. */
export interface OpenRecord {
  id: string;
  module: string;
  name: string;
  link: string;
}

/** What is known of a tab; address and title are there only for sites that were granted. */
export interface TabPage {
  address: string;
  title: string;
}

/** How SugarCRM 6 and SuiteCRM 7 write a record into the address, parameters in any order. */
function recordInQuery(url: URL): { id: string; module: string } | undefined {
  const query = url.searchParams;
  const module = query.get('module');
  const id = query.get('record');
  const action = query.get('action')?.toLowerCase();
  if (!module || !id || (action !== 'detailview' && action !== 'editview')) return undefined;
  return { id, module };
}

/** SuiteCRM 7 after a click: the address to read stands encoded in the fragment. */
function innerAddress(url: URL): URL {
  const inner = /[#&]ajaxUILoc=([^&]+)/.exec(url.hash)?.[1];
  return inner === undefined ? url : new URL(decodeURIComponent(inner), url);
}

/** Titles read "Jane Cooper » Contacts » CRM": the name stands before the first separator. */
function nameInTitle(title: string): string {
  return (title.split(/\s[»|·–—-]\s/)[0] ?? '').trim();
}

/**
 * Reads the open record from a tab, or nothing when the page is a list or of an unknown kind: a wrong record is
 * worse than none. `known` are records the API has named; their module word and name win over the page's.
 */
export function openRecordOf(page: TabPage, known: readonly CrmRecord[]): OpenRecord | null {
  try {
    const url = innerAddress(new URL(page.address));
    const found = recordInQuery(url);
    if (found === undefined) return null;
    const record = known.find(({ id }) => id === found.id);
    const name = record?.name || nameInTitle(page.title) || found.id;
    return { id: found.id, module: record?.module ?? found.module, name, link: record?.link ?? page.address };
  } catch {
    return null;
  }
}
