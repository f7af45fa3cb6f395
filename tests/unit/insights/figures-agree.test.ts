import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FiguresQuestion } from '../../../lib/insights/figures.ts';
import { hourRows } from '../../../lib/insights/hours.ts';
import { personRows } from '../../../lib/insights/people.ts';
import { ratesOf } from '../../../lib/insights/rate.ts';
import { daysOf, spanOf } from '../../../lib/insights/span.ts';
import type { ApiCall } from '../../../lib/tenfold/model.ts';
import { ADMINISTRATOR, DEMO_AGENT } from '../../sandbox/agents.ts';
import { given, nowMs, startInsights } from './at-sandbox.ts';

const zone = 'America/Chicago';
const quarter = { fromMs: nowMs - 100 * 24 * 3_600_000, toMs: nowMs, zone, memberCount: 3 };

let at: Awaited<ReturnType<typeof startInsights>>;
let admin: Awaited<ReturnType<typeof at.signInAs>>;
beforeAll(async () => {
  at = await startInsights();
  admin = await at.signInAs(ADMINISTRATOR);
});
afterAll(() => at.stop());

const sum = <T>(rows: readonly T[], of: (row: T) => number): number => rows.reduce((total, row) => total + of(row), 0);
const ask = async (question: FiguresQuestion) => given(await admin.insights.figures(question)).figures;

async function allCalls(): Promise<ApiCall[]> {
  const calls: ApiCall[] = [];
  for (let page = 0; ; page += 1) {
    const part = given(await admin.api.calls.list({ page, pageSize: 500 })).calls;
    calls.push(...part);
    if (part.length < 500) return calls;
  }
}

describe('the figures of the company', () => {
  it('are those of the calls they come from', async () => {
    const { overview } = await ask({ scope: { kind: 'company' }, ...quarter });
    const calls = await allCalls();
    const going = (direction: ApiCall['direction']) => calls.filter((call) => call.direction === direction);
    expect(calls).toHaveLength(1200);
    expect(overview).toMatchObject({
      calls: calls.length,
      durationMs: sum(calls, ({ durationMs }) => durationMs),
      notes: calls.filter(({ description }) => (description ?? '') !== '').length,
      crmMatches: calls.filter(({ records }) => records.length > 0).length,
      inbound: {
        calls: going('inbound').length,
        durationMs: sum(going('inbound'), ({ durationMs }) => durationMs),
      },
      outbound: { calls: going('outbound').length },
    });
  });

  it('add up: directions, hours and persons come to the total', async () => {
    const figures = await ask({ scope: { kind: 'company' }, ...quarter });
    const { calls, durationMs, notes, inbound, outbound } = figures.overview;
    const hours = hourRows(figures.hours, zone);
    const people = personRows(figures);
    expect(inbound.calls + outbound.calls).toBe(calls);
    expect(inbound.durationMs + outbound.durationMs).toBe(durationMs);
    expect(inbound.answered + inbound.missed).toBe(inbound.calls);
    expect([sum(hours, (row) => row.totalCalls), sum(people, (row) => row.calls)]).toEqual([calls, calls]);
    expect([sum(hours, (row) => row.inbound), sum(people, (row) => row.inbound)]).toEqual([
      inbound.calls,
      inbound.calls,
    ]);
    expect([sum(hours, (row) => row.connects), sum(people, (row) => row.connects)]).toEqual([
      outbound.connects,
      outbound.connects,
    ]);
    expect([sum(hours, (row) => row.notes), sum(people, (row) => row.notes)]).toEqual([notes, notes]);
    expect(sum(hours, (row) => row.totalTimeMin)).toBeCloseTo(durationMs / 60_000);
    expect(sum(people, (row) => row.durationMs)).toBeCloseTo(durationMs);
  });

  it('are those of its teams and of its people together', async () => {
    const company = await ask({ scope: { kind: 'company' }, ...quarter });
    const { each } = await admin.permissions.offered();
    const teams = await Promise.all(each.map(({ id }) => ask({ scope: { kind: 'team', teamId: id }, ...quarter })));
    expect(teams).toHaveLength(2);
    expect(sum(teams, ({ overview }) => overview.calls)).toBe(company.overview.calls);
    const all = await ask({ scope: { kind: 'teams' }, ...quarter });
    expect(all.overview).toEqual(company.overview);
  });

  it('have the rates that Tenfold reckons', async () => {
    const { overview } = await ask({ scope: { kind: 'company' }, ...quarter });
    const rates = ratesOf(overview);
    expect(rates.connectPercent).toBeCloseTo(overview.outbound.connectRatePercent);
    expect(rates.crmMatchPercent).toBeCloseTo(overview.crmMatchRatePercent);
    expect(rates.avgMs).toBeCloseTo(overview.avgDurationMs);
  });
});

describe('the figures of days', () => {
  it('are those of the calls that began between midnight and midnight of the asked zone', async () => {
    const place = { zone: 'Asia/Kolkata', nowMs, firstWeekday: 1 };
    const span = spanOf({ kind: 'yesterday' }, place);
    if (!span) throw new Error('there was a yesterday');
    const { overview } = await ask({ scope: { kind: 'company' }, ...span, zone: place.zone, memberCount: 1 });
    const calls = (await allCalls()).filter(
      ({ startTimeMs }) => startTimeMs >= span.fromMs && startTimeMs <= span.toMs,
    );
    expect(overview.calls).toBe(calls.length);
    expect(overview.calls).toBeGreaterThan(0);
  });

  it('come to the week’s', async () => {
    const place = { zone, nowMs, firstWeekday: 7 };
    const span = spanOf({ kind: 'lastWeek' }, place);
    const { first } = daysOf({ kind: 'lastWeek' }, place);
    if (!span) throw new Error('there was a week');
    const week = await ask({ scope: { kind: 'company' }, ...span, zone, memberCount: 1 });
    const days = Array.from({ length: 7 }, (_none, index) =>
      new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10),
    );
    const each = await Promise.all(
      days.map((day) => {
        const one = spanOf({ kind: 'days', from: day, to: day }, place);
        if (!one) throw new Error('a day is a day');
        return ask({ scope: { kind: 'company' }, ...one, zone, memberCount: 1 });
      }),
    );
    expect(sum(each, ({ overview }) => overview.calls)).toBe(week.overview.calls);
    expect(sum(each, ({ overview }) => overview.durationMs)).toBe(week.overview.durationMs);
  });
});

describe('people', () => {
  it('have the targets that are theirs', async () => {
    const people = personRows(await ask({ scope: { kind: 'company' }, ...quarter }));
    const dana = people.find(({ key }) => key === DEMO_AGENT.id);
    expect(dana?.targets).toEqual({ inboundCalls: 10, outboundCalls: 40, inboundMin: 40, outboundMin: 120 });
  });
});
