import type { Result } from '../tenfold/result.ts';

export interface MediaAccessDeps {
  addresses(): Promise<{ api: string }>;
  /** The Authorization header's value for this API address, or why there is none. */
  authorization(apiAddress: string): Promise<Result<string>>;
  /** From now on players of ours send this header to this origin, and to no other; undefined takes it back. */
  authorizeMedia(access: { origin: string; authorization: string } | undefined): Promise<void>;
}

/**
 * A player cannot be handed a header, and a recording at the API's own address may want one. Links to other places
 * carry their permission in themselves, and are never shown a token.
 */
export function createMediaAccess(deps: MediaAccessDeps) {
  return {
    async unlock(link: string): Promise<void> {
      const { api } = await deps.addresses();
      const { origin } = new URL(api);
      const authorization = await deps.authorization(api);
      if (new URL(link).origin !== origin || !authorization.ok) return;
      await deps.authorizeMedia({ origin, authorization: authorization.data });
    },
    /** Whoever signs out takes the right to listen along. */
    lock: (): Promise<void> => deps.authorizeMedia(undefined),
  };
}
