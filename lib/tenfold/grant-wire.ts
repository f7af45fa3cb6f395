import * as v from 'valibot';
import type { ClientGrant, TokenGrant } from './model.ts';

const tokenText = v.pipe(v.string(), v.nonEmpty());

/** A token of another kind would have to be sent in another way. */
const bearer = v.nullish(v.pipe(v.string(), v.toLowerCase(), v.literal('bearer')));

/** A number in v1 and a text in v2, both seconds. Three centuries are enough for a token that never ends. */
const lifeWire = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.regex(/^\d+$/))]),
  v.transform(Number),
  v.minValue(0),
  v.maxValue(1e10),
);

/** Source: V1 / Authentication and V2 / OAuth2 / Granting authorization token */
export const grantWire = v.pipe(
  v.object({ token_type: bearer, access_token: tokenText, refresh_token: tokenText, expires_in: lifeWire }),
  v.transform(
    (grant): TokenGrant => ({
      accessToken: grant.access_token,
      refreshToken: grant.refresh_token,
      expiresInS: grant.expires_in,
    }),
  ),
);

/** A client that can prove itself needs no refresh token, and RFC 6749 advises against sending one. */
export const clientGrantWire = v.pipe(
  v.object({ token_type: bearer, access_token: tokenText, refresh_token: v.nullish(tokenText), expires_in: lifeWire }),
  v.transform(
    (grant): ClientGrant => ({
      accessToken: grant.access_token,
      expiresInS: grant.expires_in,
      ...(grant.refresh_token ? { refreshToken: grant.refresh_token } : {}),
    }),
  ),
);
