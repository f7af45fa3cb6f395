/** Whole answers of figures, everything in them counted from the same calls. Source: V2 / Analytics */
import type { Agent } from '../agents.ts';
import type { Call } from '../call.ts';
import type { Store } from '../store.ts';
import { callsOf, hourGraph, userGraph } from './series.ts';
import { averageScore, totalMs, totalsOf } from './totals.ts';

export interface Figures {
  readonly agents: readonly Agent[];
  /** The calls of these agents in the time asked for. */
  readonly calls: readonly Call[];
  readonly zone: string;
  /** How many lead each board. */
  readonly memberCount: number;
}

function overview(store: Store, calls: readonly Call[]) {
  return { ...totalsOf(store, calls), avgListeningScore: averageScore(calls) };
}

function member(store: Store, agent: Agent, calls: readonly Call[]) {
  const own = callsOf(agent, calls);
  return { id: agent.id, name: agent.name, ...totalsOf(store, own), listeningScore: averageScore(own) };
}

/** The first `count` by score; whoever has none, or 0, is not on the board. */
function board(agents: readonly Agent[], count: number, scoreOf: (agent: Agent) => number | null) {
  return agents
    .map((agent) => ({ name: agent.name, score: scoreOf(agent) ?? 0 }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, count);
}

function leaderboard({ agents, calls, memberCount }: Figures) {
  return [
    {
      metric: 'ear',
      label: 'Sound quality',
      description: 'Best quality',
      values: board(agents, memberCount, (agent) => averageScore(callsOf(agent, calls))),
    },
    {
      metric: 'workhorse',
      label: 'dedicated',
      description: 'Most time spent on calls',
      values: board(agents, memberCount, (agent) => totalMs(callsOf(agent, calls))),
    },
  ];
}

/** Source: V2 / Analytics / Get analytics data for all teams */
export function groupFigures(store: Store, figures: Figures) {
  const { agents, calls, zone } = figures;
  return {
    overview: overview(store, calls),
    leaderboard: leaderboard(figures),
    graphs: {
      hour: hourGraph(agents, calls, { nowMs: store.now(), zone, rowPerUser: true }),
      user: userGraph(agents, calls),
    },
    members: agents.map((agent) => member(store, agent, calls)),
  };
}

/** No board; members with e-mails, of which the sandbox knows none. Source: V2 / Analytics / Get analytics data for user */
export function userFigures(store: Store, { agents, calls, zone }: Figures) {
  return {
    overview: overview(store, calls),
    graphs: {
      hour: hourGraph(agents, calls, { nowMs: store.now(), zone, rowPerUser: false }),
      user: userGraph(agents, calls),
    },
    members: agents.map((agent) => ({ ...member(store, agent, calls), emails: 0, avgResponseTime: 0 })),
  };
}
