/** Reports that would be e-mailed; the control routes list them. Source: V2 / Analytics / Send analytics report */
import * as v from 'valibot';
import type { Agent } from '../agents.ts';
import { beganIn, type Timeframe, timeframeOf, zoneField } from '../analytics/timeframe.ts';
import { endpoint, readOptionalJsonText, refuse, type SandboxApp, type SandboxContext } from '../endpoint.ts';
import { REPORT_KINDS, type ReportKind } from '../sent-report.ts';
import { signedIn } from '../signed-in.ts';
import type { Store } from '../store.ts';
import { agentById, visibleAgents } from '../visibility.ts';

const time = v.optional(v.pipe(v.number(), v.integer('must be a whole number.')));

/** The reference sends the body without saying that it is JSON; everything in it may be left out. */
const ReportRequest = v.object({
  timezone: zoneField,
  startTime: time,
  endTime: time,
  userIds: v.optional(v.array(v.string())),
  groupByTeams: v.optional(v.boolean(), false),
  name: v.optional(v.string()),
  user: v.optional(v.string()),
});

type ReportRequest = v.InferOutput<typeof ReportRequest>;

/** Whose calls are reported: one user's in a call history, several users' in all others. */
function subjectsOf(kind: ReportKind, { userIds, user }: ReportRequest, agent: Agent): readonly string[] {
  return kind === 'call-history' ? [user ?? agent.id] : (userIds ?? [agent.id]);
}

function write(store: Store, kind: ReportKind, agent: Agent, request: ReportRequest, frame: Timeframe): void {
  const userIds = subjectsOf(kind, request, agent);
  store.reports.add({
    kind,
    to: agent.username,
    timezone: frame.zone,
    startTime: frame.startMs,
    endTime: frame.endMs,
    userIds,
    groupByTeams: kind === 'user-table' && request.groupByTeams,
    name: request.name ?? agent.name,
    calls: store.calls.all().filter((call) => userIds.includes(call.userId) && beganIn(call, frame)).length,
  });
}

async function send(store: Store, context: SandboxContext, kind: ReportKind, agent: Agent): Promise<Response> {
  const reading = await readOptionalJsonText(context, ReportRequest);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const frame = timeframeOf(reading.value, store.now());
  if (frame === null) return refuse(context, 400, 'endTime: must not be before startTime.');
  const subjects = subjectsOf(kind, reading.value, agent).map(agentById);
  const visible = visibleAgents(agent);
  if (subjects.includes(undefined)) return refuse(context, 400, 'userIds: one of them is no user.');
  if (subjects.some((subject) => subject !== undefined && !visible.includes(subject))) {
    return refuse(context, 403, 'A user of another team is among them.');
  }
  write(store, kind, agent, reading.value, frame);
  return context.body(null, 200);
}

export function addReports(app: SandboxApp, store: Store): void {
  for (const kind of REPORT_KINDS) {
    endpoint(app, `/v2/analytics/reports/${kind}`, {
      POST: signedIn(store, (context, agent) => send(store, context, kind, agent)),
    });
  }
}
