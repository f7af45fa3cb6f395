/** The people who sign in: the demo agent, a colleague of the same team, another team, and an administrator. */
import { stableHexId } from './identifiers.ts';

export interface Agent {
  readonly id: string;
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly extension: string;
  readonly phoneNumber: string;
  readonly createdAt: string;
  readonly isAdmin: boolean;
  readonly teamId: string;
  readonly targets: DailyTargets;
}

/** What an agent is to reach in a day; times in minutes. */
export interface DailyTargets {
  readonly outboundCalls: number;
  readonly inboundCalls: number;
  readonly outboundMinutes: number;
  readonly inboundMinutes: number;
}

export interface Team {
  readonly id: string;
  readonly name: string;
}

export const ORGANIZATION_ID = stableHexId('organization');
export const SALES: Team = { id: stableHexId('team'), name: 'Sales' };
export const SUPPORT: Team = { id: stableHexId('team support'), name: 'Support' };
export const TEAMS: readonly Team[] = [SALES, SUPPORT];

/** What outbound calls carry as `callerIdName`: the organisation's own name, not the customer's. */
export const ORGANIZATION_NAME = 'Ringside Demo';

/** The zone "the current day" of an active interaction is counted in. */
export const ORGANIZATION_TIME_ZONE = 'US/Central';

const SELLING: DailyTargets = { outboundCalls: 40, inboundCalls: 10, outboundMinutes: 120, inboundMinutes: 40 };
const HELPING: DailyTargets = { outboundCalls: 15, inboundCalls: 35, outboundMinutes: 45, inboundMinutes: 150 };

/** An agent named after the first part of the user name; all have the same password. */
function agent(
  login: string,
  details: Pick<Agent, 'name' | 'extension' | 'createdAt' | 'teamId' | 'targets'> & { isAdmin?: boolean },
): Agent {
  return {
    id: stableHexId(`agent ${login}`),
    username: `${login}@ringside.test`,
    password: 'demo-password',
    phoneNumber: `(512) 555-01${details.extension.slice(2)}`,
    isAdmin: false,
    ...details,
  };
}

export const DEMO_AGENT = agent('demo', {
  name: 'Dana Demo',
  extension: '1001',
  createdAt: '2024-02-24T14:50:57.603Z',
  teamId: SALES.id,
  targets: SELLING,
});

export const COLLEAGUE = agent('colleague', {
  name: 'Robin Vale',
  extension: '1002',
  createdAt: '2024-03-04T09:12:31.120Z',
  teamId: SALES.id,
  targets: SELLING,
});

/** Sees everybody's calls and accounts, and may act for others. */
export const ADMINISTRATOR = agent('admin', {
  name: 'Alex Marsh',
  extension: '1008',
  createdAt: '2024-01-09T08:00:00.000Z',
  isAdmin: true,
  teamId: SUPPORT.id,
  targets: HELPING,
});

/** Of the other team: neither the demo agent nor the colleague sees their calls. */
const SUPPORT_AGENTS: readonly Agent[] = [
  agent('mina', {
    name: 'Mina Castillo',
    extension: '1009',
    createdAt: '2024-05-13T10:31:44.010Z',
    teamId: SUPPORT.id,
    targets: HELPING,
  }),
  agent('theo', {
    name: 'Theo Brandt',
    extension: '1010',
    createdAt: '2024-06-03T11:02:17.555Z',
    teamId: SUPPORT.id,
    targets: HELPING,
  }),
];

export const AGENTS: readonly Agent[] = [DEMO_AGENT, COLLEAGUE, ADMINISTRATOR, ...SUPPORT_AGENTS];

export const CLIENT_ID = 'sandbox-client';
export const CLIENT_SECRET = 'sandbox-secret';
