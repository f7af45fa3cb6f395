import { type AddressParts, decoded, type Fragment, partsOf } from '../settings/address-parts.ts';

/** The address of a tab, taken apart and decoded. */
export interface PageAddress extends AddressParts {
  origin: string;
  scheme: string;
  /** With port. */
  host: string;
}

const longestAddress = 8000;

function decodeAll(pairs: readonly [string, string][]): [string, string][] {
  return pairs.map(([key, value]) => [decoded(key), decoded(value)]);
}

function decodedFragment({ path, query, isAnchor }: Fragment): Fragment {
  return { path: path.map(decoded), query: decodeAll(query), isAnchor };
}

function read(url: URL): PageAddress {
  const { path, query, fragment } = partsOf(`${url.pathname}${url.search}${url.hash}`);
  return {
    origin: url.origin,
    scheme: url.protocol.slice(0, -1),
    host: url.host,
    path: path.map(decoded),
    query: decodeAll(query),
    fragment: fragment && decodedFragment(fragment),
  };
}

/** The address that stands within another: SuiteCRM 7 after a click, ServiceNow's frame, Insightly's blade. */
function innerAddress({ path, query, fragment }: PageAddress): string | undefined {
  const parameter = (pairs: [string, string][] | undefined, name: string): string | undefined =>
    pairs?.find(([key]) => key === name)?.[1];
  const target = path.indexOf('target');
  return (
    parameter(fragment?.query, 'ajaxUILoc') ??
    parameter(query, 'blade') ??
    (path.at(-1) === 'nav_to.do' ? parameter(query, 'uri') : undefined) ??
    (target > 0 && path[target - 1] === 'params' ? `/${path.slice(target + 1).join('/')}` : undefined)
  );
}

/**
 * Takes a web address apart. Where another of the same origin stands within it, that one is the page.
 *
 * @returns undefined for what is no http(s) address, has a name or password in it, or is wrongly encoded
 */
export function pageAddressOf(address: string): PageAddress | undefined {
  if (address.length > longestAddress || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  try {
    const outer = read(url);
    const inner = innerAddress(outer);
    if (inner === undefined) return outer;
    const within = new URL(inner, url);
    return within.origin === url.origin ? read(within) : undefined;
  } catch {
    return undefined;
  }
}
