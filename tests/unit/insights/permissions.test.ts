import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FiguresQuestion } from '../../../lib/insights/figures.ts';
import { createPermissions } from '../../../lib/insights/permissions.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { ADMINISTRATOR, DEMO_AGENT, SUPPORT } from '../../sandbox/agents.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { createFakeTenfold } from '../../support/fake-tenfold.ts';
import { pagesOfUsers, usersNamed } from '../../support/many-users.ts';
import { agent } from '../../support/samples.ts';
import { given, nowMs, startInsights } from './at-sandbox.ts';

const day = { fromMs: nowMs - 86_400_000, toMs: nowMs, zone: 'America/Chicago', memberCount: 1 };
const of = (scope: FiguresQuestion['scope']): FiguresQuestion => ({ scope, ...day });

let at: Awaited<ReturnType<typeof startInsights>>;
beforeAll(async () => {
  at = await startInsights();
});
beforeEach(() => at.sandbox.control('POST /reset'));
afterAll(() => at.stop());

describe('whose figures are offered', () => {
  it('to an agent: their own and their teams’, and not the company’s, which is found out once', async () => {
    const { permissions, requests } = await at.signInAs(DEMO_AGENT);
    const offered = { teams: true, each: [], company: false, isComplete: true };
    expect(await permissions.offered()).toEqual(offered);
    const asked = requests.length;
    expect(await permissions.offered()).toEqual(offered);
    expect([asked, requests.length]).toEqual([2, 2]);
  });

  it('to an agent whose organisation opened the company’s: these, too', async () => {
    await at.sandbox.control('PUT /organization', { companyFiguresFor: 'everybody' });
    const { permissions } = await at.signInAs(DEMO_AGENT);
    expect((await permissions.offered()).company).toBe(true);
  });

  it('to an administrator: all, with each team by its people, and nothing is tried', async () => {
    const { permissions, requests } = await at.signInAs(ADMINISTRATOR);
    const { teams, each, company } = await permissions.offered();
    expect([teams, company]).toEqual([true, true]);
    expect(each.map(({ members }) => members)).toEqual([
      ['Dana Demo', 'Robin Vale'],
      ['Alex Marsh', 'Mina Castillo', 'Theo Brandt'],
    ]);
    expect(requests).toEqual(['/v2/users']);
  });

  it('to an administrator of more people than one page holds: each of them is in their team', async () => {
    const { api, reply } = createFakeTenfold();
    reply('GET /v2/users', pagesOfUsers(usersNamed(620)));
    const store = createStore(createFakeStorage());
    await store.write(stored.account, { ...agent, isAdmin: true });
    const permissions = createPermissions({ store, users: api.users, analytics: api.analytics });
    const { each } = await permissions.offered();
    expect(each.map(({ members }) => members.length)).toEqual([500, 120]);
  });

  it('is learned anew by whoever signs in next', async () => {
    const { permissions, store } = await at.signInAs(ADMINISTRATOR);
    await permissions.offered();
    await store.write(stored.account, { ...agent, userId: 'another' });
    await at.sandbox.control('POST /tokens/expire');
    expect((await permissions.offered()).company).toBe(false);
  });

  it('is not settled by trouble: what could not be asked is asked again', async () => {
    await at.sandbox.control('POST /faults', { path: '/v2/analytics', kind: 'status', status: 503 });
    await at.sandbox.control('PUT /organization', { companyFiguresFor: 'everybody' });
    const { permissions } = await at.signInAs(DEMO_AGENT);
    expect(await permissions.offered()).toMatchObject({ company: false, isComplete: false });
    expect(await permissions.offered()).toMatchObject({ company: true, isComplete: true });
  });
});

describe('figures', () => {
  it('that are refused are offered no more, and what was kept of them is gone', async () => {
    await at.sandbox.control('PUT /organization', { companyFiguresFor: 'everybody' });
    const { permissions, insights } = await at.signInAs(DEMO_AGENT);
    given(await insights.figures(of({ kind: 'company' })));
    expect((await permissions.offered()).company).toBe(true);
    expect(await insights.kept(of({ kind: 'company' }))).not.toBeNull();
    await at.sandbox.control('PUT /organization', { companyFiguresFor: 'administrators' });
    expect(await insights.figures(of({ kind: 'company' }))).toMatchObject({ error: { code: 'refused', status: 403 } });
    expect((await permissions.offered()).company).toBe(false);
    expect(await insights.kept(of({ kind: 'company' }))).toBeNull();
  });

  it('of a team that is not theirs are refused', async () => {
    const { insights } = await at.signInAs(DEMO_AGENT);
    const answer = await insights.figures(of({ kind: 'team', teamId: SUPPORT.id }));
    expect(answer).toMatchObject({ ok: false, error: { status: 403 } });
  });

  it('stay kept when the question itself was refused, or the server has trouble', async () => {
    const { insights, permissions } = await at.signInAs(DEMO_AGENT);
    const { figures } = given(await insights.figures(of({ kind: 'me' })));
    await at.sandbox.control('POST /faults', { path: '/v2/analytics', kind: 'status', status: 500 });
    expect(await insights.figures(of({ kind: 'me' }))).toMatchObject({ error: { code: 'server' } });
    expect(await insights.figures({ ...of({ kind: 'me' }), zone: 'Mars' })).toMatchObject({ error: { status: 400 } });
    expect((await insights.kept(of({ kind: 'me' })))?.figures).toEqual(figures);
    expect((await permissions.offered()).teams).toBe(true);
  });

  it('are kept for the last eight questions, and for nobody else', async () => {
    const { insights, store } = await at.signInAs(DEMO_AGENT);
    const questions = Array.from({ length: 9 }, (_none, index) => ({ ...of({ kind: 'me' }), fromMs: index }));
    for (const question of questions) given(await insights.figures(question));
    const kept = await Promise.all(questions.map((question) => insights.kept(question)));
    expect(kept.map((each) => each !== null)).toEqual([false, ...Array.from({ length: 8 }, () => true)]);
    await store.write(stored.account, { ...agent, userId: 'another' });
    expect(await insights.kept({ ...of({ kind: 'me' }), fromMs: 8 })).toBeNull();
  });

  it('say who leads, as many as asked for', async () => {
    const { insights } = await at.signInAs(ADMINISTRATOR);
    const { figures } = given(
      await insights.figures({ ...of({ kind: 'company' }), fromMs: nowMs - 60 * 86_400_000, memberCount: 3 }),
    );
    expect(figures.leaderboard.map(({ values }) => values.length)).toEqual([3, 3]);
  });
});
