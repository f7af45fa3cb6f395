/** Totals of calls. Source: V2 / Analytics / Get analytics data for user */
import { type Call, durationMs, isActive } from '../call.ts';
import type { Store } from '../store.ts';

const LONG_CALL_MS = 60_000;

/** The quotient; 0 when there is nothing to divide by. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Whether somebody was reached, or reached the agent. */
export function wasAnswered(call: Call): boolean {
  return call.answeredAtMs !== null;
}

/** How long the calls lasted in milliseconds; those still running do not count yet. */
export function totalMs(calls: readonly Call[]): number {
  return calls.reduce((sum, call) => sum + (durationMs(call) ?? 0), 0);
}

/** The calls of one direction. */
export function going(direction: Call['direction'], calls: readonly Call[]): readonly Call[] {
  return calls.filter((call) => call.direction === direction);
}

/** The calls somebody wrote a note for. */
export function noted(calls: readonly Call[]): readonly Call[] {
  return calls.filter((call) => call.description !== '');
}

/** How many in a hundred of the outbound calls reached somebody. */
export function connectRate(calls: readonly Call[]): number {
  const outbound = going('Outbound', calls);
  return 100 * ratio(outbound.filter(wasAnswered).length, outbound.length);
}

function common(calls: readonly Call[]) {
  return {
    calls: calls.length,
    longCalls: calls.filter((call) => (durationMs(call) ?? 0) >= LONG_CALL_MS).length,
    duration: totalMs(calls),
    avgDuration: ratio(totalMs(calls), calls.length),
  };
}

function inboundTotals(calls: readonly Call[]) {
  const missed = calls.filter((call) => !wasAnswered(call) && !isActive(call)).length;
  return { ...common(calls), missed, answered: calls.filter(wasAnswered).length };
}

function outboundTotals(calls: readonly Call[]) {
  return { ...common(calls), connects: calls.filter(wasAnswered).length, connectRate: connectRate(calls) };
}

/** The mean of the scores there are; null without any. */
export function averageScore(calls: readonly Call[]): number | null {
  const scores = calls.map((call) => call.listeningScore).filter((score) => score !== null);
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** Times in milliseconds, rates in percent; a call matches the CRM when at least one record is its. */
export function totalsOf(store: Store, calls: readonly Call[]) {
  const crmMatch = calls.filter((call) => store.addressBook.recordsOf(call).length > 0).length;
  return {
    calls: calls.length,
    notes: noted(calls).length,
    crmMatch,
    crmMatchRate: 100 * ratio(crmMatch, calls.length),
    duration: totalMs(calls),
    inbound: inboundTotals(going('Inbound', calls)),
    outbound: outboundTotals(going('Outbound', calls)),
    avgDuration: ratio(totalMs(calls), calls.length),
  };
}
