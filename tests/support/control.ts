import type { Call, Pace } from '../sandbox/call.ts';
import type { LoggedRequest } from '../sandbox/request-log.ts';
import type { SentReport } from '../sandbox/sent-report.ts';
import { until } from './until.ts';

/** A call with everything the sandbox knows about it. */
export type SandboxCall = Call & { durationMs: number; crmRecordId: string | null; module: string | null };

/** A fault for the next `count` requests whose path begins with `path`. */
interface Fault {
  path: string;
  kind: 'status' | 'delay' | 'drop-before' | 'drop-after' | 'no-answer' | 'hostile';
  method?: string;
  count?: number;
  status?: number;
  delayMs?: number;
  retryAfterS?: number;
  retryAfterDate?: boolean;
  body?: unknown;
  /** The one field that is `hostile`; every name, note and address when left out. */
  field?: string;
  /** What stands in it. */
  text?: string;
}

type Connected = 'connected' | 'disconnected' | null;

interface InboundCall {
  phoneNumber: string;
  callerIdName?: string;
  answerAfterMs?: number;
  /** Whose phone rings; the demo agent's unless told otherwise. */
  userId?: string;
  /** The calls it was handed over from. */
  transferredFrom?: string[];
}

/** Everything outside Ringside and its API: the other side of the line, the phone system, bad networks. */
export function createControl(address: string) {
  async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    const init =
      body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const response = await fetch(`${address}${path}`, { method, ...init });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }
  const command = async (method: string, path: string, body?: unknown): Promise<void> => {
    await ask(method, path, body);
  };

  const calls = async () => (await ask<{ calls: SandboxCall[] }>('GET', '/calls')).calls;

  return {
    /** The phone rings; gives the call's id. */
    inbound: async (call: InboundCall) => (await ask<{ call: { id: string } }>('POST', '/inbound', call)).call.id,
    answer: (callId: string) => command('POST', `/calls/${callId}/answer`),
    /** The other side hangs up. */
    end: (callId: string) => command('POST', `/calls/${callId}/end`),
    call: async (callId: string) => (await ask<{ call: SandboxCall }>('GET', `/calls/${callId}`)).call,
    calls,
    /** The first call that fits, however long it takes to appear. */
    callThat: (what: string, fits: (call: SandboxCall) => boolean) =>
      until(`a call that ${what}`, async () => (await calls()).find(fits)),
    setMatches: (phoneNumber: string, recordIds: string[]) => command('PUT', '/matches', { phoneNumber, recordIds }),
    setPace: (pace: Pace) => command('PUT', '/pace', pace),
    setPhoneSystem: (can: { recording?: boolean; hangUp?: boolean; openRecordings?: boolean }) =>
      command('PUT', '/phone-system', can),
    /** Which CRM the links of records lead to; both are there all the time. */
    setCrm: (program: 'suite' | 'desk') => command('PUT', '/crm', { program }),
    /** How CRM and phone system answer a health check; null: not configured. */
    setOrganization: (organization: {
      crm?: Connected;
      phone?: Connected;
      companyFiguresFor?: 'administrators' | 'everybody';
    }) => command('PUT', '/organization', organization),
    /** What was sent to the usage tracking. */
    tracked: async () => (await ask<{ tracked: { event: string; data: unknown }[] }>('GET', '/tracked')).tracked,
    /** The reports that would have been e-mailed. */
    reports: async () => (await ask<{ reports: SentReport[] }>('GET', '/reports')).reports,
    fail: (fault: Fault) => command('POST', '/faults', fault),
    /** The faults that are still to come. */
    faults: async () => (await ask<{ faults: { count: number }[] }>('GET', '/faults')).faults,
    stopFailing: () => command('DELETE', '/faults'),
    requests: async (pathPrefix = '/') =>
      (await ask<{ requests: LoggedRequest[] }>('GET', `/requests?path=${encodeURIComponent(pathPrefix)}`)).requests,
    forgetRequests: () => command('DELETE', '/requests'),
    expireTokens: () => command('POST', '/tokens/expire'),
    reset: () => command('POST', '/reset'),
  };
}

export type Control = ReturnType<typeof createControl>;
