/** Scheme (if any), `*.` (if any), host with port; a path behind it is of no account. */
const typedSite = /^(?:(https?|\*):\/\/)?(\*\.)?([^\s/?#]+)(?:[/?#]\S*)?$/i;
const hostName = /^(?:[a-z0-9_-]+\.)*[a-z0-9_-]+$/;
const ipAddress = /^(?:\d+(?:\.\d+){3}|\[.+\])$/;

interface TypedSite {
  isPlainHttp: boolean;
  /** As match patterns have it: lower case, ASCII, with `*.` before it when it stands for all below. */
  host: string;
}

function readSite(typed: string): TypedSite | undefined {
  const [, scheme, wildcard = '', authority = ''] = typedSite.exec(typed.trim()) ?? [];
  if (/[@*\\]|:$/.test(authority) || !URL.canParse(`https://${authority}`)) return undefined;
  const name = new URL(`https://${authority}`).hostname.replace(/\.$/, '');
  const isIp = ipAddress.test(name);
  // Nothing stands below an IP address, and a bare figure such as 1234 is none, though URLs take it for one.
  if (isIp ? wildcard !== '' || !authority.startsWith(name) : !hostName.test(name)) return undefined;
  return { isPlainHttp: scheme?.toLowerCase() === 'http', host: wildcard + name };
}

/**
 * The match pattern of a site where nothing shall be found: a host or, as `*.example.com`, a domain with all below it,
 * whatever the scheme and the port.
 *
 * @param typed a host, a wildcard or any page's address
 * @returns undefined when it names no site
 */
export function refusalPattern(typed: string): string | undefined {
  const site = readSite(typed);
  return site && `*://${site.host}/*`;
}

/** The host permission for a site as somebody typed it: https unless `http://` stands before it. */
export function grantPattern(typed: string): string | undefined {
  const site = readSite(typed);
  return site && `${site.isPlainHttp ? 'http' : 'https'}://${site.host}/*`;
}

/** A pattern's host as people write it, such as `*.example.com`. */
export function siteName(pattern: string): string {
  return pattern.replace(/^[^/]*:\/\//, '').replace(/\/.*$/, '');
}

/** Whether a page's address is covered by a pattern such as `https://*.example.com/*`; ports do not count. */
export function isCovered(address: string, patterns: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return patterns.some((pattern) => {
    if (pattern === '<all_urls>') return isWeb;
    const [scheme = ''] = pattern.split('://');
    const host = siteName(pattern);
    const isScheme = scheme === '*' ? isWeb : `${scheme}:` === protocol;
    const isBelow = host.startsWith('*.') && `.${hostname}`.endsWith(host.slice(1));
    return isScheme && (host === '*' || host === hostname || isBelow);
  });
}
