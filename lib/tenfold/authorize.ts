import { failure, type Result, success } from './result.ts';

const place = (url: URL): string => url.origin + url.pathname;

/** The authorization code in a `Location`, if that leads where it was asked to lead. */
export function codeIn(location: string | undefined, redirectUri: string): Result<{ code: string }> {
  if (location === undefined) return failure('bad-answer', 'no redirect came', { field: 'Location' });
  if (!URL.canParse(location) || !URL.canParse(redirectUri)) {
    return failure('bad-answer', 'the redirect is no address', { field: 'Location' });
  }
  const url = new URL(location);
  if (place(url) !== place(new URL(redirectUri))) {
    return failure('bad-answer', 'the redirect leads elsewhere', { field: 'Location' });
  }
  const refusal = url.searchParams.get('error');
  if (refusal) return failure('refused', `the server refused: ${refusal}`);
  const code = url.searchParams.get('code');
  return code ? success({ code }) : failure('bad-answer', 'the redirect has no code', { field: 'Location.code' });
}
