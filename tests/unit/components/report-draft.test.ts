import { describe, expect, it } from 'vitest';
import { ofKind, outcomeOf, type ReportDraft, wishOf, withPerson } from '../../../components/insights/report-draft.ts';

const tom = { id: 'u2', name: 'Tom Becker' };
const ada = { id: 'u3', name: 'Ada Okafor' };
const span = { fromMs: 1, toMs: 10_000 };
const time = { startTimeMs: 1, endTimeMs: 10_000, timezone: 'America/Chicago' };
const draft: ReportDraft = { kind: 'punch-card', people: [], groupByTeams: false };

describe('a report', () => {
  it('about nobody by name leaves it to Tenfold that it is about whoever asks', () => {
    expect(wishOf(draft, span, 'America/Chicago')).toEqual({ kind: 'punch-card', ...time });
    expect(wishOf({ ...draft, kind: 'call-history' }, span, 'America/Chicago')).toEqual({
      kind: 'call-history',
      ...time,
    });
  });

  it('carries only what its kind takes', () => {
    const of = (change: Partial<ReportDraft>) => wishOf({ ...draft, ...change }, span, 'America/Chicago');
    const people = [tom, ada];
    expect(of({ people, groupByTeams: true })).toEqual({ kind: 'punch-card', ...time, userIds: ['u2', 'u3'] });
    expect(of({ kind: 'user-table', people, groupByTeams: true })).toEqual({
      kind: 'user-table',
      ...time,
      userIds: ['u2', 'u3'],
      groupByTeams: true,
    });
    expect(of({ kind: 'call-history', people: [tom] })).toEqual({
      kind: 'call-history',
      ...time,
      userId: 'u2',
      name: 'Tom Becker',
    });
  });

  it('names each person once, and a call history one only', () => {
    const both = { ...draft, people: withPerson({ ...draft, people: [tom] }, ada) };
    expect(both.people).toEqual([tom, ada]);
    expect(withPerson(both, tom)).toEqual([tom, ada]);
    const history = ofKind(both, 'call-history');
    expect(history.people).toEqual([tom]);
    expect(withPerson(history, ada)).toEqual([ada]);
  });

  it('may have been sent when no clear answer came, and was not when it was refused', () => {
    for (const code of ['unknown-outcome', 'no-answer', 'server', 'bad-answer'] as const) {
      expect(outcomeOf({ code })).toBe('unclear');
    }
    expect(outcomeOf({ code: 'refused', status: 403 })).toBe('not-allowed');
    expect(outcomeOf({ code: 'refused', status: 400 })).toBe('failed');
    expect(outcomeOf({ code: 'offline' })).toBe('failed');
  });
});
