import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADMINISTRATOR, DEMO_AGENT } from '../../sandbox/agents.ts';
import { type Answer, at, signIn, startTestSandbox, type TestSandbox, textAt } from './client.ts';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
});
afterAll(() => sandbox.stop());

const client = { client_id: 'sandbox-client', client_secret: 'sandbox-secret' };
const grant = (form: Record<string, string>): Promise<Answer> =>
  sandbox.ask('POST /api/v1/oauth/token', { form: { ...client, ...form } });
const userOf = async (accessToken: string): Promise<unknown> =>
  at((await sandbox.ask('GET /v2/users/me', { authorization: `Bearer ${accessToken}` })).json, 'data.username');

describe('a client that signs in by itself', () => {
  it('is the organisation’s administrator', async () => {
    const granted = await grant({ grant_type: 'client_credentials' });
    expect(await userOf(textAt(granted.json, 'access_token'))).toBe(ADMINISTRATOR.username);
  });
});

describe('acting as another user', () => {
  const actAs = (userId: string, authorization?: string): Promise<Answer> =>
    sandbox.ask('POST /api/v1/oauth/token/create', {
      form: { ...client, userId },
      ...(authorization === undefined ? {} : { authorization }),
    });

  it('gives an administrator that user’s tokens, which refresh like any others', async () => {
    const acting = await actAs(DEMO_AGENT.id, await signIn(sandbox, ADMINISTRATOR));
    expect(await userOf(textAt(acting.json, 'access_token'))).toBe(DEMO_AGENT.username);
    const refreshed = await grant({
      grant_type: 'refresh_token',
      refresh_token: textAt(acting.json, 'refresh_token'),
    });
    expect(await userOf(textAt(refreshed.json, 'access_token'))).toBe(DEMO_AGENT.username);
  });

  it('is refused to others, with a bad token and for nobody', async () => {
    expect((await actAs(ADMINISTRATOR.id, await signIn(sandbox, DEMO_AGENT))).status).toBe(403);
    expect((await actAs(DEMO_AGENT.id, 'Bearer wrong')).status).toBe(401);
    expect((await actAs('nobody', await signIn(sandbox, ADMINISTRATOR))).status).toBe(404);
  });
});

describe('a code', () => {
  const consent = { response_type: 'code', redirect_uri: 'https://x.example/cb?a=1', client_id: client.client_id };
  const authorize = (json: object): Promise<Answer> => sandbox.asAgent('PUT /v2/oauth/authorize', { json });
  const redirect = async (allow: string): Promise<URL> =>
    new URL((await authorize({ ...consent, allow })).headers.get('location') ?? '');
  const token = (json: object): Promise<Answer> =>
    sandbox.ask('PUT /v2/oauth/token', { json: { grant_type: 'authorization_code', ...client, ...json } });

  it('comes with the redirect and is exchanged for tokens once', async () => {
    const location = await redirect('yes');
    const code = location.searchParams.get('code') ?? '';
    const granted = await token({ code });
    expect(location.href).toBe(`https://x.example/cb?a=1&code=${code}`);
    expect(at(granted.json, 'expires_in')).toBe('3600');
    expect(await userOf(textAt(granted.json, 'access_token'))).toBe(DEMO_AGENT.username);
    expect((await token({ code })).status).toBe(401);
  });

  it('gives refresh tokens that rotate, and whose reuse ends the family', async () => {
    const code = (await redirect('yes')).searchParams.get('code') ?? '';
    const first = textAt((await token({ code })).json, 'refresh_token');
    const second = await token({ refresh_token: first });
    expect(await userOf(textAt(second.json, 'access_token'))).toBe(DEMO_AGENT.username);
    expect((await token({ refresh_token: first })).status).toBe(401);
    expect(await userOf(textAt(second.json, 'access_token'))).toBeUndefined();
    expect((await token({ refresh_token: textAt(second.json, 'refresh_token') })).status).toBe(401);
  });

  it('is not given without consent, to another client or to an address that is none', async () => {
    expect((await redirect('no')).searchParams.get('error')).toBe('access_denied');
    expect((await authorize({ ...consent, allow: 'yes', client_id: 'other' })).status).toBe(400);
    expect((await authorize({ ...consent, allow: 'yes', redirect_uri: 'javascript:1' })).status).toBe(400);
    expect((await token({ code: 'guess' })).status).toBe(401);
    expect((await token({ code: 'guess', client_secret: 'guess' })).status).toBe(401);
  });
});

describe('the dashboard', () => {
  it('opens with a session made from an access token', async () => {
    const { json } = await grant({ grant_type: 'client_credentials' });
    const path = `/api/v1/users/login?access_token=${textAt(json, 'access_token')}&target_path=%2F`;
    const login = await sandbox.ask(`GET ${path}`);
    const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? '';
    const page = await fetch(`${sandbox.addresses.address}${login.headers.get('location')}`, { headers: { cookie } });
    expect(login.status).toBe(302);
    expect(await page.text()).toContain(`Signed in as ${ADMINISTRATOR.name}`);
  });

  it('stays closed without a good token, and leads to no other server', async () => {
    const { json } = await grant({ grant_type: 'client_credentials' });
    const login = (query: string): Promise<Answer> => sandbox.ask(`GET /api/v1/users/login?${query}`);
    expect((await login('access_token=wrong&target_path=%2F')).status).toBe(401);
    const target = encodeURIComponent('//elsewhere.example');
    expect((await login(`access_token=${textAt(json, 'access_token')}&target_path=${target}`)).status).toBe(400);
    expect((await sandbox.ask('GET /')).status).toBe(401);
  });
});
