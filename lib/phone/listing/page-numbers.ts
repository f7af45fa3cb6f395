import type { RecordRef } from '../find/links.ts';
import type { Caution } from '../verdict/caution.ts';

/** A number on the page in front, with the words around it. Everything in it is shown as text, never as markup. */
export interface PageNumber {
  /** Where it stands, until the page is listed anew. */
  key: string;
  start: number;
  end: number;
  /** E.164. */
  number: string;
  display: string;
  before: string;
  /** As the page shows it. */
  shown: string;
  after: string;
  /** The CRM record that the page's link names. */
  record?: RecordRef;
  /** Whose it is, as far as the page says. */
  name?: string;
  /** Numbers with the same one stand in the same row or card. */
  holder?: string;
  /** Why it is dialled only after an explicit yes. */
  caution?: Caution;
}

/**
 * What the page in front holds, or why that is not known. `title`: the tab's, empty where Chrome does not tell.
 * `address`: of the page that has the numbers, where that is sure. `site` is an origin, absent where Chrome does not tell.
 * `closed`: no extension may look. `silent`: the page does not answer.
 */
export type PageNumbers =
  | { state: 'listed'; tabId: number; title: string; address?: string; numbers: PageNumber[]; isCut: boolean }
  | { state: 'not-granted' | 'refused'; site?: string }
  | { state: 'closed' | 'silent' };
