import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, startTestSandbox, type TestSandbox, textAt } from './client.ts';
import { LOGIN, SETTINGS, shapes, TOKEN, USER } from './reference-examples.ts';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
});
afterAll(() => sandbox.stop());

const client = { client_id: 'sandbox-client', client_secret: 'sandbox-secret' };
const credentials = { username: 'demo@ringside.test', password: 'demo-password' };

const token = (form: Record<string, string>): Promise<Answer> =>
  sandbox.ask('POST /api/v1/oauth/token', { form: { ...client, ...form } });
const passwordGrant = (): Promise<Answer> => token({ grant_type: 'password', ...credentials });
const refresh = (refreshToken: string): Promise<Answer> =>
  token({ grant_type: 'refresh_token', refresh_token: refreshToken });
const me = (authorization: string): Promise<Answer> => sandbox.ask('GET /v2/users/me', { authorization });

describe('signing in with OAuth', () => {
  it('answers the password grant in the reference’s shape', async () => {
    const answer = await passwordGrant();
    const compared = shapes(answer.json, TOKEN);
    expect(answer.status).toBe(200);
    expect(compared.answer).toEqual(compared.example);
  });

  it('lets the access token in as Bearer, and not as Bearer JWT', async () => {
    const accessToken = textAt((await passwordGrant()).json, 'access_token');
    expect((await me(`Bearer ${accessToken}`)).status).toBe(200);
    expect((await me(`Bearer JWT ${accessToken}`)).status).toBe(401);
  });

  it('gives a new refresh token with each refresh', async () => {
    const first = textAt((await passwordGrant()).json, 'refresh_token');
    const refreshed = await refresh(first);
    expect(textAt(refreshed.json, 'refresh_token')).not.toBe(first);
    expect((await me(`Bearer ${textAt(refreshed.json, 'access_token')}`)).status).toBe(200);
  });

  it('refuses a refresh token used before and ends everything that came from the same sign-in', async () => {
    const first = textAt((await passwordGrant()).json, 'refresh_token');
    const second = await refresh(first);
    expect((await refresh(first)).status).toBe(401);
    expect((await refresh(textAt(second.json, 'refresh_token'))).status).toBe(401);
    expect((await me(`Bearer ${textAt(second.json, 'access_token')}`)).status).toBe(401);
  });

  it('refuses wrong secrets and wrong passwords with 401, other grants and JSON with 400', async () => {
    expect((await token({ grant_type: 'password', ...credentials, client_secret: 'guess' })).status).toBe(401);
    expect((await token({ grant_type: 'password', ...credentials, password: 'guess' })).status).toBe(401);
    expect((await token({ grant_type: 'authorization_code', code: 'x' })).status).toBe(400);
    const asJson = { grant_type: 'password', ...client, ...credentials };
    expect((await sandbox.ask('POST /api/v1/oauth/token', { json: asJson })).status).toBe(400);
  });

  it('ends an access token when its life is over', async () => {
    let nowMs = 1_700_000_000_000;
    const brief = await startTestSandbox({ tokenTtlS: 60, now: () => nowMs });
    const form = { grant_type: 'password', ...client, ...credentials };
    const granted = await brief.ask('POST /api/v1/oauth/token', { form });
    const authorization = `Bearer ${textAt(granted.json, 'access_token')}`;
    expect((await brief.ask('GET /v2/users/me', { authorization })).status).toBe(200);
    nowMs += 60_000;
    expect((await brief.ask('GET /v2/users/me', { authorization })).status).toBe(401);
    await brief.stop();
  });
});

const aSentence: unknown = expect.any(String);

describe('signing in with username and password', () => {
  it('answers in the reference’s shape and lets the JWT in as Bearer JWT only', async () => {
    const answer = await sandbox.ask('POST /v2/users/login', { json: credentials });
    const compared = shapes(answer.json, LOGIN);
    const jwt = textAt(answer.json, 'accessToken');
    expect(compared.answer).toEqual(compared.example);
    expect((await me(`Bearer JWT ${jwt}`)).status).toBe(200);
    expect((await me(`Bearer ${jwt}`)).status).toBe(401);
  });

  it('refuses a wrong password with 401 and a small JSON body', async () => {
    const answer = await sandbox.ask('POST /v2/users/login', { json: { ...credentials, password: 'guess' } });
    expect(answer.status).toBe(401);
    expect(answer.json).toEqual({ error: 'unauthorized', message: aSentence });
  });

  it('ends every access token at once on request, while refresh tokens stay good', async () => {
    const granted = await passwordGrant();
    await sandbox.control('POST /tokens/expire');
    expect((await me(`Bearer ${textAt(granted.json, 'access_token')}`)).status).toBe(401);
    expect((await sandbox.asAgent('GET /v2/users/me')).status).toBe(401);
    expect((await refresh(textAt(granted.json, 'refresh_token'))).status).toBe(200);
  });
});

describe('the signed-in user', () => {
  it('has an account, as me and by id, and settings', async () => {
    const authorization = `Bearer ${textAt((await passwordGrant()).json, 'access_token')}`;
    const account = await me(authorization);
    const byId = await sandbox.ask(`GET /v2/users/${textAt(account.json, 'data.id')}`, { authorization });
    const settings = await sandbox.ask('GET /v2/users/me/settings', { authorization });
    const comparedUser = shapes(account.json, USER);
    const comparedSettings = shapes(settings.json, SETTINGS);
    expect(comparedUser.answer).toEqual(comparedUser.example);
    expect(byId.json).toEqual(account.json);
    expect(comparedSettings.answer).toEqual(comparedSettings.example);
    expect(settings.json).toMatchObject({ settings: { locale: 'en_US', timezone: 'US/Central' } });
    expect((await sandbox.ask('GET /v2/users/5a4656511b43af426a897031', { authorization })).status).toBe(403);
  });
});
