/** A report that would have been e-mailed. Source: V2 / Analytics / Send analytics report */

export const REPORT_KINDS = ['punch-card', 'all-calls', 'user-table', 'call-history'] as const;

export type ReportKind = (typeof REPORT_KINDS)[number];

export interface SentReport {
  readonly kind: ReportKind;
  /** The e-mail address of the user who asked for it. */
  readonly to: string;
  readonly timezone: string;
  /** Epoch milliseconds. */
  readonly startTime: number;
  readonly endTime: number;
  /** Whose calls are in it. */
  readonly userIds: readonly string[];
  readonly groupByTeams: boolean;
  /** The name in the message, for a call history. */
  readonly name: string;
  /** How many calls are in it. */
  readonly calls: number;
}
