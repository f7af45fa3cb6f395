import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTenfold, type Tenfold } from '../../../lib/tenfold/client.ts';
import { failure, type Result, success } from '../../../lib/tenfold/result.ts';
import { createTransport } from '../../../lib/tenfold/transport.ts';
import { createSandbox, type SandboxAddresses } from '../../sandbox/sandbox.ts';

/** The client with nothing scripted: Node's own fetch, a real line and the sandbox at its other end. */
const sandbox = createSandbox({ pace: 'fast' });
let at: SandboxAddresses;
let authorization: Result<string> = failure('signed-out', 'nobody is signed in');
let api: Tenfold;

function given<T>(result: Result<T>): T {
  if (result.ok) return result.data;
  throw new Error(`${result.error.code}: ${result.error.message}`);
}

beforeAll(async () => {
  at = await sandbox.start();
  const transport = createTransport({
    fetch,
    addresses: () => Promise.resolve({ api: at.address, beta: at.address }),
    authorization: () => Promise.resolve(authorization),
    neverLeft: () => Promise.resolve(false),
    timeoutMs: 10_000,
  });
  api = createTenfold(transport);
});

/** From now on requests are this user's; all users of the sandbox have the same password. */
async function signInAs(username: string): Promise<string> {
  const { accessToken } = given(await api.users.login(username, at.password));
  authorization = success(`Bearer JWT ${accessToken}`);
  return accessToken;
}

afterAll(() => sandbox.stop());

describe('in Node, against a server', () => {
  beforeEach(() => signInAs('admin@ringside.test').then(() => undefined));

  it('every way to a token leads to one', async () => {
    const client = { clientId: at.clientId, clientSecret: at.clientSecret };
    const byPassword = given(await api.oauth.grantByPassword(client, at.username, at.password));
    const renewed = given(await api.oauth.grantByRefreshToken(client, byPassword.refreshToken));
    const own = given(await api.oauth.grantByClient(client));
    const { code } = given(await api.oauth.authorize(at.clientId, 'https://app.example.com/back'));
    const byCode = given(await api.oauth.grantByCode(client, code));
    const again = given(await api.oauth.grantByRefreshTokenV2(client, byCode.refreshToken));
    const { id } = given(await api.users.list({ name: 'demo' }))[0] ?? given(await api.users.me());
    const acting = given(await api.oauth.grantForUser(client, id));
    const tokens = [byPassword, renewed, own, byCode, again, acting].map(({ accessToken }) => accessToken);
    expect(new Set(tokens).size).toBe(tokens.length);
    expect(given(await api.dashboard.begin(renewed.accessToken, at.address)).location).toBe('/');
  });

  it('users, settings and pictures are read and written', async () => {
    const me = given(await api.users.me());
    expect(me.isAdmin).toBe(true);
    expect(given(await api.users.get(me.id)).username).toBe('admin@ringside.test');
    expect(given(await api.users.listV1({ pageSize: 2 })).length).toBeLessThanOrEqual(2);
    expect(given(await api.settings.update({ locale: 'de-AT' })).locale).toBe('de-AT');
    expect(given(await api.settings.get()).locale).toBe('de-AT');
    const picture = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0])], { type: 'image/jpeg' });
    expect(given(await api.users.setPicture(picture, 'me.jpg')).url).toMatch(/^http/);
    expect(given(await api.users.removePicture())).toBeNull();
    expect(given(await api.organizations.get(me.organizationId)).id).toBe(me.organizationId);
    expect(given(await api.organizations.healthCheck()).length).toBeGreaterThan(0);
  });

  it('calls are listed, read, written and analysed', async () => {
    await signInAs(at.username);
    const { id: userId } = given(await api.users.me());
    const { calls } = given(await api.calls.list({ userId, page: 0, pageSize: 50 }));
    const [call] = calls;
    if (call === undefined) throw new Error('the sandbox has calls');
    expect(given(await api.calls.get(call.id)).id).toBe(call.id);
    expect(given(await api.callsV1.get(call.id)).userId).toBe(call.userId);
    expect(given(await api.callsV1.list({ pageSize: 5 })).length).toBe(5);
    expect(given(await api.calls.update(call.id, { description: 'Call back' })).description).toBe('Call back');
    expect(given(await api.calls.transferHistory(call.id))).toBeInstanceOf(Array);
    expect(given(await api.analytics.errors(call.id))).toBeInstanceOf(Array);
    expect(given(await api.analytics.search(['Call back'])).length).toBeGreaterThan(0);
    expect(given(await api.analytics.callsOf(call.userId)).length).toBeGreaterThan(0);
    const spoken = calls.find(({ hasTranscript }) => hasTranscript);
    if (spoken === undefined) throw new Error('the sandbox has calls with a transcript');
    expect(given(await api.analytics.transcript(spoken.id)).callId).toBe(spoken.id);
    expect(given(await api.analytics.keywords(spoken.id)).callId).toBe(spoken.id);
    expect(given(await api.analytics.conversation(spoken.id)).participants.length).toBe(2);
  });

  it('records are made, changed, matched and freed of a number', async () => {
    const token = await signInAs(at.username);
    const made = given(await api.records.create('lead', { last_name: 'Doe', phone: '+15125550188' }));
    const { module } = made;
    expect(given(await api.records.edit(made.id, 'lead', { last_name: 'Roe' })).name).toBe('Roe');
    expect(given(await api.records.editByToken({ token, id: made.id, module }, { name: 'Jo Poe' }))).toBeNull();
    expect(given(await api.records.lastInteraction(made.id, module))).toBeNull();
    const { id: callId } = given(await api.calls.originate('15125550188'));
    expect(given(await api.calls.setMatchingRecord(callId, made.id, module))).toBeNull();
    expect(given(await api.records.activeInteraction(made.id, module))?.callId).toBe(callId);
    expect(given(await api.calls.hangUp(callId))).toBeNull();
    expect(await api.recordings.start(callId)).toMatchObject({ error: { code: 'not-supported' } });
    expect(given(await api.records.removeNumber(made.id, { number: '+15125550188', module }))).toBeNull();
  });

  it('figures come in the order of time, one day of hours', async () => {
    const span = { startTimeMs: Date.now() - 86_400_000, endTimeMs: Date.now(), timezone: 'Europe/Berlin' };
    const me = given(await api.users.me());
    const answers = [
      await api.analytics.company(span),
      await api.analytics.teams(span),
      await api.analytics.team(me.primaryTeamId ?? '', span),
      await api.analytics.user(me.id, span),
    ];
    for (const { hours } of answers.map(given)) {
      expect(hours.length).toBeGreaterThanOrEqual(24);
      expect(hours.map(({ timeMs }) => timeMs)).toEqual(hours.map(({ timeMs }) => timeMs).sort((a, b) => a - b));
    }
    for (const kind of ['punch-card', 'all-calls', 'user-table', 'call-history'] as const) {
      expect(given(await api.reports.send({ kind, ...span }))).toBeNull();
    }
    expect(given(await api.tracking.track('opened', { place: 'panel' }))).toBeNull();
  });

  it('contact lists are made, grown, read and removed', async () => {
    const list = given(await api.contactLists.create('Friday', [{ name: 'John Doe', phoneNumbers: ['4155991160'] }]));
    const suzie = given(
      await api.contactLists.addContact(list.id, { name: 'Suzie Doe', phoneNumbers: ['4145911961'] }),
    );
    const merged = given(
      await api.contactLists.update(list.id, { contacts: [{ name: 'Ann', phoneNumbers: ['5125551212'] }] }),
    );
    expect(merged.contacts.map(({ name }) => name)).toEqual(['John Doe', 'Suzie Doe', 'Ann']);
    expect(given(await api.contactLists.removeContact(list.id, suzie.id))).toBeNull();
    expect(given(await api.contactLists.get(list.id)).contacts).toHaveLength(2);
    expect(given(await api.contactLists.remove(list.id))).toBeNull();
    expect(given(await api.contactLists.list()).map(({ id }) => id)).not.toContain(list.id);
  });
});
