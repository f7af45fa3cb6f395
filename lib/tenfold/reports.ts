import { tell } from './ask.ts';
import { type Span, spanFields } from './span.ts';
import type { SendRequest } from './transport.ts';

/** The four reports, each with what it takes; without users it is about whoever asks. */
export type Report = Span &
  (
    | { kind: 'punch-card' | 'all-calls'; userIds?: string[] }
    | { kind: 'user-table'; userIds?: string[]; groupByTeams?: boolean }
    | {
        kind: 'call-history';
        userId?: string;
        /** How the e-mail calls the user. */
        name?: string;
      }
  );

function fieldsOf(report: Report): Record<string, unknown> {
  switch (report.kind) {
    case 'punch-card':
    case 'all-calls':
      return { userIds: report.userIds };
    case 'user-table':
      return { userIds: report.userIds, groupByTeams: report.groupByTeams };
    case 'call-history':
      return { user: report.userId, name: report.name };
  }
}

/** Source: V2 / Analytics / Send analytics report */
export function createReports(send: SendRequest) {
  return {
    /**
     * Has a report sent to the signed-in user's e-mail address; each request is one more e-mail, so it is not safe to
     * repeat. Source: V2 / Analytics / Send analytics report
     */
    send: (report: Report) =>
      tell(send, {
        method: 'POST',
        path: `/v2/analytics/reports/${report.kind}`,
        body: { kind: 'json', value: { ...spanFields(report), ...fieldsOf(report) } },
      }),
  };
}
