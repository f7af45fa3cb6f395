import type { TitleForm } from '../settings/record-pages.ts';
import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import type { PageSeen } from '../settings/stored-records.ts';
import { isSameId } from './id-form.ts';
import { readKnowledge } from './knowledge.ts';
import { type OpenRecord, openRecordOf, type TabPage } from './open-record.ts';
import { titleFormOf } from './title-name.ts';

/** A tab's page; address and title are there only where the site is granted. */
export interface TabSeen extends TabPage {
  tabId: number;
}

export interface FollowDeps {
  store: Store;
  /** The page the user looked at last. */
  latestPage: () => Promise<TabSeen | undefined>;
}

/** Single-page programs change the address first, and the title when the new record is drawn. */
function seenAfter(before: PageSeen, page: TabSeen, isOtherRecord: boolean): NonNullable<PageSeen> {
  const { tabId, address, title } = page;
  const isSameTitle = before?.tabId === tabId && before.title === title;
  const isSamePage = before?.address === address || !isOtherRecord;
  const isTitleOld = isSameTitle && (isSamePage ? before.isTitleOld : true);
  return { tabId, address, title, isTitleOld };
}

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Keeps in storage which CRM record the page in front shows. */
export function createFollow({ store, latestPage }: FollowDeps): () => Promise<void> {
  let turn: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;

  async function learnTitle(form: TitleForm): Promise<void> {
    await store.update(stored.recordPages, (before) => {
      const known = before.titles.find(({ origin }) => origin === form.origin);
      if (isEqual(known, form)) return before;
      return { ...before, titles: [form, ...before.titles.filter((each) => each !== known)].slice(0, 20) };
    });
  }

  async function readRecord(page: TabSeen): Promise<OpenRecord | null> {
    const knowledge = await readKnowledge(store);
    const [before, shownBefore] = await Promise.all([store.read(stored.pageSeen), store.read(stored.openRecord)]);
    const unnamed = openRecordOf({ ...page, title: '' }, knowledge);
    const isOther = unnamed === null || shownBefore === null || !isSameId(unnamed.id, shownBefore.id);
    const seen = seenAfter(before, page, isOther);
    if (!isEqual(seen, before)) await store.write(stored.pageSeen, seen);
    if (seen.isTitleOld || unnamed === null) return unnamed;
    const form = unnamed.name === '' ? undefined : titleFormOf(page.title, unnamed.name, new URL(page.address).origin);
    if (form) await learnTitle(form);
    return openRecordOf(page, knowledge);
  }

  async function look(): Promise<void> {
    const page = await latestPage();
    const record = page === undefined ? null : await readRecord(page);
    await store.update(stored.openRecord, (before) => (isEqual(before, record) ? before : record));
  }

  /** One look at a time: of two that overlap, the older could be the last to write. */
  return () => {
    next ??= turn.then(() => {
      next = undefined;
      return look();
    });
    turn = next.catch(() => undefined);
    return next;
  };
}
