import type { Failure } from '../tenfold/result.ts';

/** Refusals of this one request, which say nothing of what the organisation has. */
const passingStatuses: ReadonlySet<number> = new Set([408, 409, 425]);

/**
 * What it means that lists could not be read. Contact lists are beta and live on a host of their own, and the reference
 * does not say how that host answers an organisation without them.
 *
 * - `unavailable`: the organisation does not have them. The host knows no such address (404), does not do that (405,
 *   501), or refuses (403 and any other 4xx).
 * - `trouble`: passing. The host is there and in trouble, or has had enough for now.
 * - `ask-api`: what it means depends on whether the API itself can be had at this moment. If it can, it is this host
 *   that is not there, or that does not take a session that is good.
 */
export function meaningOf(failure: Failure): 'unavailable' | 'trouble' | 'ask-api' {
  switch (failure.code) {
    case 'not-found':
    case 'not-supported':
      return 'unavailable';
    case 'refused':
      return passingStatuses.has(failure.status ?? 0) ? 'trouble' : 'unavailable';
    case 'offline':
    case 'signed-out':
      return 'ask-api';
    case 'rate-limited':
    case 'server':
    case 'bad-answer':
    case 'unknown-outcome':
      return 'trouble';
  }
}

/**
 * Whether the organisation has no contact lists.
 *
 * @param isApiThere whether the API itself answers this session at this moment
 * @param hasLoaded it had lists before: then a host that cannot be reached will be reached again
 */
export async function isUnavailable(
  failure: Failure,
  hasLoaded: boolean,
  isApiThere: () => Promise<boolean>,
): Promise<boolean> {
  switch (meaningOf(failure)) {
    case 'unavailable':
      return true;
    case 'trouble':
      return false;
    case 'ask-api':
      return !(hasLoaded && failure.code === 'offline') && (await isApiThere());
  }
}
