import type { TimeSpan } from '../../lib/insights/span.ts';
import type { MessageError, MessageInput } from '../../lib/messages/contract.ts';

export const reportKinds = ['punch-card', 'user-table', 'all-calls', 'call-history'] as const;
export type ReportKind = (typeof reportKinds)[number];
export type ReportWish = MessageInput<'report.send'>;

/** Somebody a report is about. */
export interface ReportPerson {
  id: string;
  name: string;
}

/** A report while it is put together. Nobody named: it is about whoever asks. */
export interface ReportDraft {
  kind: ReportKind;
  people: readonly ReportPerson[];
  groupByTeams: boolean;
}

/** A call history is about one user, the others about any number. Source: V2 / Analytics / Send analytics report */
function takesOne(kind: ReportKind): boolean {
  return kind === 'call-history';
}

/** The people of a draft with one more; where there is room for one only, it takes the place. */
export function withPerson({ kind, people }: ReportDraft, person: ReportPerson): readonly ReportPerson[] {
  if (takesOne(kind)) return [person];
  return people.some(({ id }) => id === person.id) ? people : [...people, person];
}

/** A draft of another kind, with the people that it takes. */
export function ofKind(draft: ReportDraft, kind: ReportKind): ReportDraft {
  return { ...draft, kind, people: takesOne(kind) ? draft.people.slice(0, 1) : draft.people };
}

/** What is asked of Tenfold; a default is left to it. */
export function wishOf({ kind, people, groupByTeams }: ReportDraft, span: TimeSpan, zone: string): ReportWish {
  const time = { startTimeMs: span.fromMs, endTimeMs: span.toMs, timezone: zone };
  const users = people.length > 0 ? { userIds: people.map(({ id }) => id) } : {};
  const [first] = people;
  switch (kind) {
    case 'punch-card':
    case 'all-calls':
      return { kind, ...time, ...users };
    case 'user-table':
      return { kind, ...time, ...users, ...(groupByTeams ? { groupByTeams } : {}) };
    case 'call-history':
      return { kind, ...time, ...(first ? { userId: first.id, name: first.name } : {}) };
  }
}

/**
 * How sending ended. Where the answer is missing or says nothing, the e-mail may be on its way: then it is said so, and
 * never sent again without being asked.
 */
export type ReportOutcome = 'unclear' | 'not-allowed' | 'failed';

const unclear: ReadonlySet<MessageError['code']> = new Set(['unknown-outcome', 'no-answer', 'bad-answer', 'server']);

/** What a failure says of the e-mail. */
export function outcomeOf({ code, status }: Pick<MessageError, 'code' | 'status'>): ReportOutcome {
  if (unclear.has(code)) return 'unclear';
  return code === 'refused' && status === 403 ? 'not-allowed' : 'failed';
}
