import type { PastCall } from '../../../lib/history/past-call.ts';
import { startMs } from '../../support/samples.ts';

/** An answered inbound call of the agent from a number nobody knows, unless told otherwise. */
export function pastCall(change: Partial<PastCall> = {}): PastCall {
  return {
    id: 'one',
    userId: 'agent',
    direction: 'inbound',
    number: '+15125551212',
    display: '+1 512-555-1212',
    startedAtMs: startMs,
    durationMs: 60_000,
    records: [],
    hasNote: false,
    hasCrmErrors: false,
    ...change,
  };
}
