/** Figures of a user, of teams, of the company. Source: V2 / Analytics */
import * as v from 'valibot';
import { AGENTS, type Agent, TEAMS } from '../agents.ts';
import { type Figures, groupFigures, userFigures } from '../analytics/shapes.ts';
import { beganIn, timeframeOf, zoneField } from '../analytics/timeframe.ts';
import { endpoint, pathPart, readQuery, refuse, type SandboxApp, type SandboxContext } from '../endpoint.ts';
import { signedIn } from '../signed-in.ts';
import type { Store } from '../store.ts';
import { agentById, membersOf, visibleTeams } from '../visibility.ts';

const wholeNumber = v.pipe(v.string(), v.regex(/^-?\d{1,15}$/, 'must be a whole number.'), v.transform(Number));

const FiguresQuery = v.object({
  startTime: v.optional(wholeNumber),
  endTime: v.optional(wholeNumber),
  memberCount: v.optional(v.pipe(wholeNumber, v.minValue(1, 'must be at least 1.')), '1'),
  timezone: zoneField,
});

type Shape = (store: Store, figures: Figures) => object;

/** The figures of these agents in the time the query names. */
function answer(store: Store, context: SandboxContext, agents: readonly Agent[], shape: Shape): Response {
  const reading = readQuery(context, FiguresQuery);
  if (!reading.ok) return refuse(context, 400, reading.message);
  const frame = timeframeOf(reading.value, store.now());
  if (frame === null) return refuse(context, 400, 'endTime: must not be before startTime.');
  const userIds = new Set(agents.map((agent) => agent.id));
  const calls = store.calls.all().filter((call) => userIds.has(call.userId) && beganIn(call, frame));
  const { memberCount } = reading.value;
  return context.json({ data: shape(store, { agents, calls, zone: frame.zone, memberCount }) });
}

function ofUser(store: Store, context: SandboxContext, viewer: Agent): Response {
  const userId = pathPart(context, 'id');
  if (userId !== viewer.id && !viewer.isAdmin) return refuse(context, 403, 'Only your own figures can be fetched.');
  const agent = agentById(userId);
  return agent === undefined
    ? refuse(context, 404, 'There is no such user.')
    : answer(store, context, [agent], userFigures);
}

function ofTeams(store: Store, context: SandboxContext, viewer: Agent): Response {
  return answer(store, context, visibleTeams(viewer).flatMap(membersOf), groupFigures);
}

function ofTeam(store: Store, context: SandboxContext, viewer: Agent): Response {
  const team = TEAMS.find((each) => each.id === pathPart(context, 'id'));
  if (team === undefined) return refuse(context, 404, 'There is no such team.');
  if (!visibleTeams(viewer).includes(team)) return refuse(context, 403, 'You are not in this team.');
  return answer(store, context, membersOf(team), groupFigures);
}

function ofCompany(store: Store, context: SandboxContext, viewer: Agent): Response {
  const open = viewer.isAdmin || store.organization.companyFiguresFor === 'everybody';
  return open
    ? answer(store, context, AGENTS, groupFigures)
    : refuse(context, 403, 'The figures of the company are for administrators.');
}

const ENDPOINTS = { 'users/:id': ofUser, teams: ofTeams, 'teams/:id': ofTeam, company: ofCompany } as const;

export function addFigures(app: SandboxApp, store: Store): void {
  for (const [path, respond] of Object.entries(ENDPOINTS)) {
    endpoint(app, `/v2/analytics/${path}`, {
      GET: signedIn(store, (context, agent) => respond(store, context, agent)),
    });
  }
}
