import { describe, expect, it } from 'vitest';
import { pictureProblem } from '../../../lib/tenfold/picture.ts';
import { searchQuery } from '../../../lib/tenfold/search-query.ts';
import { retryAfterMs } from '../../../lib/tenfold/status.ts';
import { createFakeTenfold } from '../../support/fake-tenfold.ts';
import { client, jpeg } from './questions.ts';

const megabyte = 1024 * 1024;
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);

describe('a search', () => {
  it.each([
    [['word1', 'word2', 'expression 1', 'word3'], 'word1 word2 "expression 1" word3'],
    [['say "yes"', '', '  ', '"'], '"say yes"'],
    [[], ''],
  ])('for %j is written as %s', (terms, query) => {
    expect(searchQuery(terms)).toBe(query);
  });
});

describe('figures', () => {
  it('are asked for with a span, a zone and a number of the best', async () => {
    const tenfold = createFakeTenfold();
    tenfold.answer('GET /v2/analytics/teams/red');
    await tenfold.api.analytics.team('red', {
      startTimeMs: 1_700_000_000_000,
      endTimeMs: 1_700_086_400_000,
      timezone: 'Europe/Berlin',
      memberCount: 3,
    });
    expect(tenfold.requests[0]?.query).toEqual({
      startTime: 1_700_000_000_000,
      endTime: 1_700_086_400_000,
      timezone: 'Europe/Berlin',
      memberCount: 3,
    });
  });
});

describe('lists of v1', () => {
  it('ask for calls by time, direction and number', async () => {
    const tenfold = createFakeTenfold();
    tenfold.answer('GET /api/v1/calls', { calls: [] });
    await tenfold.api.callsV1.list({ fromMs: 0, toMs: 1000, direction: 'inbound', phoneNumber: '1512', page: 1 });
    expect(tenfold.requests[0]?.query).toEqual({
      fromDate: '1970-01-01T00:00:00.000Z',
      toDate: '1970-01-01T00:00:01.000Z',
      direction: 'Inbound',
      phoneNumber: '1512',
      page: 1,
    });
  });

  it('ask for users by filters of their own', async () => {
    const tenfold = createFakeTenfold();
    tenfold.answer('GET /api/v1/users', { users: [] });
    await tenfold.api.users.listV1({ name: 'Ann', username: 'ann@', pageSize: 10 });
    expect(tenfold.requests[0]?.query).toEqual({ 'filter[name]': 'Ann', 'filter[username]': 'ann@', pageSize: 10 });
  });
});

describe('a profile picture', () => {
  it.each([
    ['a JPEG', jpeg, undefined],
    ['a PNG', new Blob([png]), undefined],
    ['a GIF', new Blob(['GIF89a'], { type: 'image/png' }), 'the picture is neither JPEG nor PNG'],
    ['nothing', new Blob([]), 'the picture is neither JPEG nor PNG'],
    ['2 MB', new Blob([png, new Uint8Array(2 * megabyte - 4)]), 'the picture is not smaller than 2 MB'],
    ['a byte less', new Blob([png, new Uint8Array(2 * megabyte - 5)]), undefined],
  ])('may be %s or not, by its content', async (_what, image, problem) => {
    expect(await pictureProblem(image)).toBe(problem);
  });

  it('that cannot be one is not sent', async () => {
    const tenfold = createFakeTenfold();
    const answer = await tenfold.api.users.setPicture(new Blob(['GIF89a']), 'me.png');
    expect(answer).toMatchObject({ error: { code: 'refused', field: 'image' } });
    expect(tenfold.requests).toEqual([]);
  });
});

describe('what the server says about its work', () => {
  it.each([[undefined], [{ success: true }], [{ success: {} }], [{}], [null]])('is done with %j', async (body) => {
    const tenfold = createFakeTenfold();
    tenfold.answer('POST /v2/tracking', body);
    expect(await tenfold.api.tracking.track('call', {})).toEqual({ ok: true, data: null });
  });

  it('is refused when it says that it has failed', async () => {
    const tenfold = createFakeTenfold();
    tenfold.answer('POST /v2/tracking', { success: false });
    expect(await tenfold.api.tracking.track('call', {})).toMatchObject({ error: { code: 'refused' } });
  });

  it('may be a wish to wait, of which no more than a day is granted', () => {
    const dayMs = 24 * 60 * 60 * 1000;
    expect(retryAfterMs('99999999999', 0)).toBe(dayMs);
    expect(retryAfterMs(' ', 0)).toBeUndefined();
    expect(retryAfterMs('-5', 0)).not.toBe(-5000);
  });
});

describe('words the reference does not know', () => {
  it('say of an integration that nobody knows how it is, and keep the word', async () => {
    const tenfold = createFakeTenfold();
    tenfold.answer('GET /v2/organizations/health-check', { data: [{ type: 'fax', name: 'f', status: 'degraded' }] });
    expect(await tenfold.api.organizations.healthCheck()).toEqual({
      ok: true,
      data: [{ kind: 'unknown', name: 'f', state: 'unknown', stateWord: 'degraded' }],
    });
  });

  it('are in a locale only how it parts its words', async () => {
    const tenfold = createFakeTenfold();
    tenfold.answer('GET /v2/users/me/settings', { settings: { locale: 'de_AT' } });
    expect(await tenfold.api.settings.get()).toEqual({ ok: true, data: { locale: 'de-AT' } });
  });

  it('are no kind of token', async () => {
    const tenfold = createFakeTenfold();
    const grant = { access_token: 'a', refresh_token: 'r', expires_in: 1 };
    tenfold.answer('PUT /v2/oauth/token', { ...grant, token_type: 'mac' });
    const answer = await tenfold.api.oauth.grantByCode(client, 'c');
    expect(answer).toMatchObject({ error: { field: 'token_type' } });
  });

  it('a client may be granted a token without another to renew it', async () => {
    const tenfold = createFakeTenfold();
    tenfold.answer('POST /api/v1/oauth/token', { token_type: 'Bearer', access_token: 'a', expires_in: 60 });
    expect(await tenfold.api.oauth.grantByClient(client)).toEqual({
      ok: true,
      data: { accessToken: 'a', expiresInS: 60 },
    });
  });
});

describe('figures that do not fit their labels', () => {
  const column = { inbound: [], outbound: [], totalCalls: [], connects: [], connectRate: [], notes: [] };
  const series = { ...column, talkTimeInbound: [], talkTimeOutbound: [], totalTime: [] };
  const targets = { outboundCallTarget: [], inboundCallTarget: [], outboundTimeTarget: [], inboundTimeTarget: [] };
  const direction = { calls: 0, longCalls: 0, duration: 0, avgDuration: 0 };
  const overview = {
    ...{ calls: 0, notes: 0, crmMatch: 0, crmMatchRate: 0, duration: 0, avgDuration: 0 },
    inbound: { ...direction, missed: 0, answered: 0 },
    outbound: { ...direction, connects: 0, connectRate: 0 },
  };

  async function fieldOf(hour: object, user: object): Promise<string | undefined> {
    const tenfold = createFakeTenfold();
    const graphs = {
      hour: { labels: [], series, ...hour },
      user: { labels: [], series: { ...series, ...targets }, ...user },
    };
    tenfold.answer('GET /v2/analytics/company', { data: { overview, graphs, members: [] } });
    const answer = await tenfold.api.analytics.company();
    return answer.ok ? undefined : answer.error.field;
  }

  it.each([
    ['a longer column', { series: { ...series, notes: [1] } }, {}, 'data.graphs.hour.series.notes'],
    ['labels without figures', { labels: ['2017-11-17T00:00:42-06:00'] }, {}, 'data.graphs.hour.labels'],
    [
      'a user of more hours',
      { userSeries: [{ id: 'u', name: 'U', ...series, inbound: [1] }] },
      {},
      'data.graphs.hour.userSeries.0',
    ],
    ['more users than figures', {}, { labels: ['Ann'] }, 'data.graphs.user.labels'],
  ])('are a bad answer: %s', async (_what, hour, user, field) => {
    expect(await fieldOf({}, {})).toBeUndefined();
    expect(await fieldOf(hour, user)).toBe(field);
  });
});
