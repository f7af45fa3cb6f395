/** A CRM record a number belongs to. */
export interface RecordRef {
  id: string;
  module: string;
}

/** A link that dials: what the worker is asked about it, and the record it names. */
export interface DialLink {
  /** `callto:` and the number as written, percent signs and all: the worker answers with a number when that is all there is. */
  text: string;
  record: RecordRef | undefined;
}

/** Reads `tel:…`, `callto:…` and `tenfold://number?recordId=…&recordModule=…`; undefined for other addresses. */
export function readDialLink(href: string): DialLink | undefined {
  // No number is longer than a thousand characters, not even one that was encoded twice.
  const match = /^\s*(?:tel|callto|(tenfold)):(?:\/\/)?([^?/]{0,999})\/?\??(.*)/is.exec(href);
  if (!match) return undefined;
  const [, tenfold, written = '', parameters] = match;
  const query = new URLSearchParams(tenfold && parameters);
  const id = query.get('recordId');
  const module = query.get('recordModule');
  const text = `callto:${written}`;
  return { text, record: id && module ? { id, module } : undefined };
}

export function hrefOf(link: Element): string {
  return link.getAttribute('href') ?? '';
}

/** What a link dials; undefined for links that lead elsewhere. */
export function dialLinkOf(link: Element): DialLink | undefined {
  return readDialLink(hrefOf(link));
}
