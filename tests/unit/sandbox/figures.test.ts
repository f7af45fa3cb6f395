import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADMINISTRATOR, AGENTS, DEMO_AGENT, SALES, SUPPORT } from '../../sandbox/agents.ts';
import { type Answer, at, listAt, signIn, startTestSandbox, type TestSandbox, textAt } from './client.ts';

/** Friday, 16:20:42 in Chicago. */
const NOW_MS = Date.UTC(2026, 10, 20, 22, 20, 42);
const QUARTER = `startTime=${NOW_MS - 100 * 24 * 3600_000}&endTime=${NOW_MS}`;

let sandbox: TestSandbox;
let authorization: string;
beforeAll(async () => {
  sandbox = await startTestSandbox({ history: 1200, now: () => NOW_MS });
  authorization = await signIn(sandbox, ADMINISTRATOR);
});
afterAll(() => sandbox.stop());

const ask = (path: string): Promise<Answer> => sandbox.ask(`GET ${path}`, { authorization });
const numbersAt = (value: unknown, path: string): number[] => v.parse(v.array(v.number()), at(value, path));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const PastCall = v.object({
  userId: v.string(),
  direction: v.string(),
  startedAtMs: v.number(),
  answeredAtMs: v.nullable(v.number()),
  durationMs: v.number(),
  description: v.string(),
  matchedRecordIds: v.array(v.string()),
});

const allCalls = async () =>
  listAt((await sandbox.control('GET /calls')).json, 'calls').map((call) => v.parse(PastCall, call));

describe('figures', () => {
  it('are counted from the calls', async () => {
    const calls = await allCalls();
    const outbound = calls.filter((call) => call.direction === 'Outbound');
    const connects = outbound.filter((call) => call.answeredAtMs !== null).length;
    const duration = sum(calls.map((call) => call.durationMs));
    expect((await ask(`/v2/analytics/company?${QUARTER}`)).json).toMatchObject({
      data: {
        overview: {
          calls: 1200,
          notes: calls.filter((call) => call.description !== '').length,
          crmMatch: calls.filter((call) => call.matchedRecordIds.length > 0).length,
          duration,
          avgDuration: duration / calls.length,
          inbound: { calls: calls.length - outbound.length },
          outbound: { calls: outbound.length, connects, connectRate: (100 * connects) / outbound.length },
        },
      },
    });
  });

  it('add up: hours, users and members give the overview, teams give the company', async () => {
    const { json } = await ask(`/v2/analytics/company?${QUARTER}`);
    const members = listAt(json, 'data.members');
    expect(sum(numbersAt(json, 'data.graphs.hour.series.totalCalls'))).toBe(1200);
    expect(sum(numbersAt(json, 'data.graphs.user.series.totalCalls'))).toBe(1200);
    expect(sum(members.map((member) => Number(at(member, 'calls'))))).toBe(1200);
    expect(sum(numbersAt(json, 'data.graphs.hour.series.totalTime'))).toBeCloseTo(
      Number(at(json, 'data.overview.duration')) / 60_000,
    );
    const teams = await Promise.all([SALES, SUPPORT].map(({ id }) => ask(`/v2/analytics/teams/${id}?${QUARTER}`)));
    expect(sum(teams.map((team) => Number(at(team.json, 'data.overview.calls'))))).toBe(1200);
    const users = await Promise.all(AGENTS.map(({ id }) => ask(`/v2/analytics/users/${id}?${QUARTER}`)));
    expect(sum(users.map((user) => Number(at(user.json, 'data.overview.calls'))))).toBe(1200);
  });

  it('are those of today in the organisation’s zone unless told otherwise', async () => {
    const midnightMs = Date.UTC(2026, 10, 20, 6);
    const today = (await allCalls()).filter((call) => call.startedAtMs >= midnightMs);
    expect(today.length).toBeGreaterThan(0);
    expect(at((await ask('/v2/analytics/company')).json, 'data.overview.calls')).toBe(today.length);
  });

  it('label hours out of order, with the offset of the zone asked for', async () => {
    const labels = async (zone: string): Promise<unknown[]> => [
      ...listAt((await ask(`/v2/analytics/company?timezone=${zone}`)).json, 'data.graphs.hour.labels'),
    ];
    const chicago = await labels('US/Central');
    expect([chicago[0], chicago[16], chicago[17], chicago[23]]).toEqual([
      '2026-11-20T00:00:42-06:00',
      '2026-11-20T16:00:42-06:00',
      '2026-11-19T17:00:42-06:00',
      '2026-11-19T23:00:42-06:00',
    ]);
    expect((await labels('Asia/Kolkata'))[3]).toBe('2026-11-21T03:00:42+05:30');
  });

  it('move calls to other hours in another zone', async () => {
    const hours = async (zone: string): Promise<number[]> =>
      numbersAt(
        (await ask(`/v2/analytics/company?${QUARTER}&timezone=${zone}`)).json,
        'data.graphs.hour.series.inbound',
      );
    const utc = await hours('UTC');
    const phoenix = await hours('America/Phoenix');
    expect(phoenix).toEqual([...utc.slice(7), ...utc.slice(0, 7)]);
  });

  it('show as many leaders as asked for, one by default', async () => {
    const values = async (query: string): Promise<number> =>
      listAt((await ask(`/v2/analytics/company?${QUARTER}${query}`)).json, 'data.leaderboard.1.values').length;
    expect([await values(''), await values('&memberCount=3')]).toEqual([1, 3]);
  });

  it('are refused for times and zones that are none', async () => {
    for (const query of ['startTime=now', 'timezone=Mars', 'memberCount=0', 'startTime=2&endTime=1']) {
      expect((await ask(`/v2/analytics/teams?${query}`)).status).toBe(400);
    }
  });
});

describe('reports', () => {
  const send = (kind: string, json?: object): Promise<Answer> =>
    sandbox.asAgent(`POST /v2/analytics/reports/${kind}`, json === undefined ? {} : { json });

  it('are written down with whom they go to and what is in them', async () => {
    const sent = await send('user-table', { timezone: 'UTC', startTime: 0, endTime: NOW_MS, groupByTeams: true });
    await send('call-history', { user: DEMO_AGENT.id, name: 'Dana' });
    expect([sent.status, sent.text]).toEqual([200, '']);
    const calls = (await allCalls()).filter((call) => call.userId === DEMO_AGENT.id);
    expect((await sandbox.control('GET /reports')).json).toMatchObject({
      reports: [
        {
          kind: 'user-table',
          to: DEMO_AGENT.username,
          userIds: [DEMO_AGENT.id],
          groupByTeams: true,
          calls: calls.length,
        },
        { kind: 'call-history', name: 'Dana', timezone: 'US/Central' },
      ],
    });
  });

  it('may come without a body, are of four kinds, and not about other teams', async () => {
    expect((await send('punch-card')).status).toBe(200);
    expect((await send('all-calls', {})).status).toBe(200);
    expect((await send('weekly')).status).toBe(404);
    expect((await send('all-calls', { userIds: [ADMINISTRATOR.id] })).status).toBe(403);
    expect((await send('all-calls', { userIds: ['nobody'] })).status).toBe(400);
  });
});

describe('searching', () => {
  const found = async (query: string): Promise<readonly unknown[]> =>
    listAt((await ask(`/v2/analytics/search?pageSize=500&q=${encodeURIComponent(query)}`)).json, 'data');

  it('takes words between blanks one by one and quoted ones together', async () => {
    const words = await found('second plant');
    const phrase = await found('"second plant"');
    expect(phrase.length).toBeGreaterThan(0);
    expect(words.length).toBeGreaterThanOrEqual(phrase.length);
    expect(await found('"plant second"')).toEqual([]);
  });

  it('finds notes, people and what was said', async () => {
    const byNote = await found('"40 spindles"');
    expect(byNote.map((call) => at(call, 'phoneNumber'))).toEqual(['15125551212']);
    expect((await found('jane cooper')).length).toBeGreaterThan(0);
    const [said] = await found('"dock four is free"');
    const { json } = await ask(`/v2/analytics/calls/${textAt(said, 'id')}/transcript`);
    expect(JSON.stringify(json)).toContain('"four"');
  });
});
