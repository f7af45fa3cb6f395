/** The part of an address behind `#`. */
export interface Fragment {
  path: string[];
  query: [key: string, value: string][];
  /** A place within the page, such as `#notes`, and no route of a single-page program. */
  isAnchor: boolean;
}

/** An address behind its host, taken apart; nothing is decoded. */
export interface AddressParts {
  path: string[];
  query: [key: string, value: string][];
  fragment: Fragment | undefined;
}

function pathOf(text: string): string[] {
  // What stands behind a semicolon are parameters of a segment, which name no other page.
  return text.split('/').flatMap((segment) => segment.split(';')[0] || []);
}

function queryOf(text: string): [string, string][] {
  return text.split('&').flatMap((pair): [string, string][] => {
    if (pair === '') return [];
    const at = pair.indexOf('=');
    return [at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]];
  });
}

/** Single-page programs write a path, a path with a query, or parameters alone. */
function fragmentOf(text: string): Fragment | undefined {
  const route = text.replace(/^!/, '');
  if (route === '') return undefined;
  const [left = '', ...right] = route.split('?');
  const isQuery = right.length === 0 && /^[^/=;]+=/.test(left);
  return {
    path: isQuery ? [] : pathOf(left),
    query: queryOf(isQuery ? left : right.join('?')),
    isAnchor: !/[/=?]/.test(text),
  };
}

/** Takes apart what follows the host: `/path?query#fragment`. Empty segments and a `!` before a route do not count. */
export function partsOf(behindHost: string): AddressParts {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(behindHost) ?? [];
  return { path: pathOf(path), query: queryOf(query), fragment: fragmentOf(fragment) };
}

/** A component as it was meant; throws on what is no valid encoding. */
export function decoded(component: string): string {
  return decodeURIComponent(component.replaceAll('+', ' '));
}
