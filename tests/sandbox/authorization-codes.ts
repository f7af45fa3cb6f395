/** Codes an authorised client exchanges for tokens, once. Source: V2 / OAuth2 / Server-side apps authorization */
import { randomBytes } from 'node:crypto';

export interface AuthorizationCodes {
  /** A code for the user; good for ten minutes. */
  issue(userId: string): string;
  /** The user the code was issued for; null when it is unknown, too old or was used before. */
  redeem(code: string): string | null;
  clear(): void;
}

const CODE_LIFE_MS = 10 * 60_000;

/** `now` is in epoch milliseconds. */
export function createAuthorizationCodes(now: () => number): AuthorizationCodes {
  const codes = new Map<string, { readonly userId: string; readonly endsAtMs: number }>();
  return {
    issue: (userId) => {
      const code = randomBytes(20).toString('hex');
      codes.set(code, { userId, endsAtMs: now() + CODE_LIFE_MS });
      return code;
    },
    redeem: (code) => {
      const issued = codes.get(code);
      codes.delete(code);
      return issued !== undefined && issued.endsAtMs > now() ? issued.userId : null;
    },
    clear: () => codes.clear(),
  };
}
