import { describe, expect, it } from 'vitest';
import { createFakeTenfold } from '../../support/fake-tenfold.ts';

const user = { id: 'agent', organizationId: 'org', username: 'agent@example.com', name: null, isAdmin: null };
const client = { clientId: 'ringside', clientSecret: 'secret' };
const grant = { token_type: 'bearer', access_token: 'access', refresh_token: 'refresh' };

describe('tokens', () => {
  it.each([3600, '3600'])('last as long as the answer says, in a number or a text: %j', async (expiresIn) => {
    const tenfold = createFakeTenfold();
    tenfold.answer('POST /api/v1/oauth/token', { ...grant, expires_in: expiresIn });
    const answer = await tenfold.api.oauth.grantByPassword(client, 'agent@example.com', 'open sesame');
    expect(answer).toEqual({
      ok: true,
      data: { accessToken: 'access', refreshToken: 'refresh', expiresInS: 3600 },
    });
  });

  it('are asked for by form and without authorization', async () => {
    const tenfold = createFakeTenfold();
    tenfold.answer('POST /api/v1/oauth/token', { ...grant, expires_in: 3600 });
    await tenfold.api.oauth.grantByRefreshToken(client, 'old');
    expect(tenfold.requests[0]).toMatchObject({
      authorized: false,
      body: {
        kind: 'form',
        fields: {
          grant_type: 'refresh_token',
          client_id: 'ringside',
          client_secret: 'secret',
          refresh_token: 'old',
        },
      },
    });
  });

  it.each([
    ['expires_in', { ...grant, expires_in: 'an hour' }],
    ['refresh_token', { access_token: 'access', expires_in: 3600 }],
    ['access_token', { ...grant, access_token: '', expires_in: 3600 }],
  ])('that lack a readable %s are a bad answer naming it', async (field, body) => {
    const tenfold = createFakeTenfold();
    tenfold.answer('POST /api/v1/oauth/token', body);
    const answer = await tenfold.api.oauth.grantByRefreshToken(client, 'old');
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-answer', field } });
  });

  it('of version 2 come with the user, whose name may be missing', async () => {
    const tenfold = createFakeTenfold();
    tenfold.answer('POST /v2/users/login', { data: user, accessToken: 'jwt' });
    const login = await tenfold.api.users.login('agent@example.com', 'open sesame');
    expect(login).toMatchObject({
      ok: true,
      data: { accessToken: 'jwt', user: { name: 'agent@example.com', isAdmin: false } },
    });
    expect(tenfold.requests[0]?.authorized).toBe(false);
  });
});

describe('the user', () => {
  it('is read with authorization', async () => {
    const tenfold = createFakeTenfold();
    tenfold.answer('GET /v2/users/me', { data: { ...user, name: 'Alex', pictureUrl: 'https://pictures/alex' } });
    expect(await tenfold.api.users.me()).toMatchObject({
      ok: true,
      data: { id: 'agent', name: 'Alex', pictureUrl: 'https://pictures/alex' },
    });
    expect(tenfold.requests[0]?.authorized).not.toBe(false);
  });

  it('has settings, of which only those that say something are kept', async () => {
    const tenfold = createFakeTenfold();
    tenfold.answer('GET /v2/users/me/settings', { settings: { locale: 'en-GB', timezone: '', dateFormat: null } });
    expect(await tenfold.api.users.settings()).toEqual({ ok: true, data: { locale: 'en-GB' } });
  });

  it('is a bad answer without an id', async () => {
    const tenfold = createFakeTenfold();
    tenfold.answer('GET /v2/users/me', { data: { username: 'agent' } });
    expect(await tenfold.api.users.me()).toMatchObject({ error: { code: 'bad-answer', field: 'data.id' } });
  });
});
