import type { FoundNumber } from './found-number.ts';

/** A CRM record a number belongs to. */
export interface RecordRef {
  id: string;
  module: string;
}

/** A link that dials: what the worker is asked about it, and the record it names. */
export interface DialLink {
  /** `tel:` and the number as written. */
  text: string;
  record?: RecordRef;
}

const prefix = 'tel:';

/** Longer than any number with its extension. */
const mostChars = 100;

function decode(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** Reads `tel:…`, `callto:…` and `tenfold://number?recordId=…&recordModule=…`; undefined for other addresses. */
export function readDialLink(href: string): DialLink | undefined {
  const match = /^\s*(tel|callto|tenfold):(?:\/\/)?([^?]*)(?:\?(.*))?$/is.exec(href);
  if (match === null) return undefined;
  const text =
    prefix +
    decode(match[2] ?? '')
      .replace(/\/$/, '')
      .slice(0, mostChars);
  const query = new URLSearchParams(match[1]?.toLowerCase() === 'tenfold' ? match[3] : '');
  const id = query.get('recordId');
  const module = query.get('recordModule');
  return id && module ? { text, record: { id, module } } : { text };
}

/**
 * The number a dialling link means. A link is dialled as a whole or not at all: what remains beside the number (star
 * codes, pauses, a second number) would change what is dialled.
 */
export function numberOfLink(link: DialLink, found: readonly FoundNumber[]): FoundNumber | undefined {
  const only = found[0];
  if (only === undefined || found.length > 1) return undefined;
  const rest = link.text.slice(prefix.length, only.start) + link.text.slice(only.end);
  return /[\p{Nd}*#]/u.test(rest) ? undefined : only;
}
