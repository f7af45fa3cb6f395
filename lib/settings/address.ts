/**
 * Reads an API address as somebody typed it: an http(s) origin and nothing behind it.
 *
 * @returns the origin without a trailing slash, or undefined when it is none
 */
export function originOf(typed: string): string | undefined {
  try {
    const url = new URL(typed.trim());
    const isHttp = url.protocol === 'https:' || url.protocol === 'http:';
    const isBare =
      url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' && url.password === '';
    return isHttp && isBare ? url.origin : undefined;
  } catch {
    return undefined;
  }
}

/** The host permission that a request to this origin needs. Match patterns know no ports. */
export function permissionFor(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
