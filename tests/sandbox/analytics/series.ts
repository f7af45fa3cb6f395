/** The rows of the graphs; times are in minutes here. */
import type { Agent } from '../agents.ts';
import type { Call } from '../call.ts';
import { connectRate, going, noted, totalMs, wasAnswered } from './totals.ts';
import { hourIn, hourLabels } from './zone.ts';

function minutesOf(calls: readonly Call[]): number {
  return totalMs(calls) / 60_000;
}

/** One figure per group of calls, group after group. */
function callSeries(groups: readonly (readonly Call[])[]) {
  return {
    inbound: groups.map((calls) => going('Inbound', calls).length),
    outbound: groups.map((calls) => going('Outbound', calls).length),
    totalCalls: groups.map((calls) => calls.length),
    talkTimeInbound: groups.map((calls) => minutesOf(going('Inbound', calls))),
    talkTimeOutbound: groups.map((calls) => minutesOf(going('Outbound', calls))),
    totalTime: groups.map(minutesOf),
  };
}

function fullSeries(groups: readonly (readonly Call[])[]) {
  return {
    ...callSeries(groups),
    connects: groups.map((calls) => going('Outbound', calls).filter(wasAnswered).length),
    connectRate: groups.map(connectRate),
    notes: groups.map((calls) => noted(calls).length),
  };
}

/** The calls by the hour of the day they began in, 0 to 23, whatever the day. */
function byHour(calls: readonly Call[], zone: string): readonly (readonly Call[])[] {
  const hours: Call[][] = Array.from({ length: 24 }, () => []);
  for (const call of calls) hours[hourIn(call.startedAtMs, zone)]?.push(call);
  return hours;
}

export interface GraphFrame {
  readonly nowMs: number;
  readonly zone: string;
  /** Whether each user has a row of its own among the hours; the figures of a single user have none. */
  readonly rowPerUser: boolean;
}

/** The calls of the agent. */
export function callsOf(agent: Agent, calls: readonly Call[]): readonly Call[] {
  return calls.filter((call) => call.userId === agent.id);
}

function userRow(agent: Agent, calls: readonly Call[], zone: string) {
  return { id: agent.id, name: agent.name, ...callSeries(byHour(callsOf(agent, calls), zone)) };
}

/** Calls by the hour of the day. */
export function hourGraph(agents: readonly Agent[], calls: readonly Call[], { nowMs, zone, rowPerUser }: GraphFrame) {
  return {
    series: fullSeries(byHour(calls, zone)),
    labels: hourLabels(nowMs, zone),
    userSeries: rowPerUser ? agents.map((agent) => userRow(agent, calls, zone)) : [],
  };
}

/** Calls by user, with what each is to reach in a day. */
export function userGraph(agents: readonly Agent[], calls: readonly Call[]) {
  return {
    labels: agents.map((agent) => agent.name),
    series: {
      ...fullSeries(agents.map((agent) => callsOf(agent, calls))),
      outboundCallTarget: agents.map((agent) => agent.targets.outboundCalls),
      inboundCallTarget: agents.map((agent) => agent.targets.inboundCalls),
      outboundTimeTarget: agents.map((agent) => agent.targets.outboundMinutes),
      inboundTimeTarget: agents.map((agent) => agent.targets.inboundMinutes),
    },
  };
}
