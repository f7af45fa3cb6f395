/** Access tokens, refresh tokens and JWTs: who holds them and how long they are good for. */
import { createHmac, randomBytes } from 'node:crypto';

export type AccessKind = 'oauth' | 'jwt';

export interface OauthGrant {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresInS: number;
}

export interface Tokens {
  grant(userId: string): OauthGrant;
  /**
   * Exchanges a refresh token for a new grant. Null when it is unknown or was used before; a second use also
   * ends everything that came from the same sign-in, as a server that watches for stolen tokens does.
   */
  refresh(refreshToken: string): OauthGrant | null;
  /** A JWT: it has no documented life and cannot be refreshed. */
  issueJwt(userId: string): string;
  /** The user an access token of this kind belongs to; null when it is unknown or past its life. */
  holder(kind: AccessKind, token: string): string | null;
  /** The user of an OAuth token or a JWT that comes without saying which it is. */
  holderOfAny(token: string): string | null;
  /** Ends every access token and JWT at once; refresh tokens stay good. */
  expireAccess(): void;
  reset(): void;
}

interface AccessRecord {
  readonly kind: AccessKind;
  readonly userId: string;
  readonly family: string | null;
  readonly endsAtMs: number;
}

interface RefreshRecord {
  readonly userId: string;
  readonly family: string;
  readonly used: boolean;
}

const randomToken = (): string => randomBytes(20).toString('hex');

function signedJwt(userId: string, issuedAtMs: number): string {
  const part = (content: object): string => Buffer.from(JSON.stringify(content)).toString('base64url');
  const issuedAtS = Math.floor(issuedAtMs / 1000);
  const body = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: userId, iat: issuedAtS, jti: randomToken() })}`;
  return `${body}.${createHmac('sha256', 'sandbox').update(body).digest('base64url')}`;
}

interface AccessTokens {
  readonly add: (token: string, record: AccessRecord) => void;
  readonly holder: Tokens['holder'];
  readonly endFamily: (family: string) => void;
  readonly clear: () => void;
}

function createAccessTokens(now: () => number): AccessTokens {
  const records = new Map<string, AccessRecord>();
  return {
    add: (token, record) => void records.set(token, record),
    holder: (kind, token) => {
      const record = records.get(token);
      return record !== undefined && record.kind === kind && record.endsAtMs > now() ? record.userId : null;
    },
    endFamily: (family) => {
      for (const [token, record] of records) if (record.family === family) records.delete(token);
    },
    clear: () => records.clear(),
  };
}

/** `lifeS` is the life of an OAuth access token in seconds; `now` is in epoch milliseconds. */
export function createTokens(lifeS: number, now: () => number): Tokens {
  const access = createAccessTokens(now);
  const refreshable = new Map<string, RefreshRecord>();

  function grantIn(family: string, userId: string): OauthGrant {
    const grant = { accessToken: randomToken(), refreshToken: randomToken(), expiresInS: lifeS };
    access.add(grant.accessToken, { kind: 'oauth', userId, family, endsAtMs: now() + lifeS * 1000 });
    refreshable.set(grant.refreshToken, { userId, family, used: false });
    return grant;
  }

  function refresh(refreshToken: string): OauthGrant | null {
    const record = refreshable.get(refreshToken);
    if (record === undefined) return null;
    if (!record.used) {
      refreshable.set(refreshToken, { ...record, used: true });
      return grantIn(record.family, record.userId);
    }
    access.endFamily(record.family);
    for (const [token, other] of refreshable) if (other.family === record.family) refreshable.delete(token);
    return null;
  }

  function issueJwt(userId: string): string {
    const token = signedJwt(userId, now());
    access.add(token, { kind: 'jwt', userId, family: null, endsAtMs: Number.POSITIVE_INFINITY });
    return token;
  }

  function reset(): void {
    access.clear();
    refreshable.clear();
  }

  const grant = (userId: string): OauthGrant => grantIn(randomToken(), userId);
  const holderOfAny = (token: string): string | null => access.holder('oauth', token) ?? access.holder('jwt', token);
  return { grant, refresh, issueJwt, holder: access.holder, holderOfAny, expireAccess: access.clear, reset };
}
