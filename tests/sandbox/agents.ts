/** The people who sign in: the demo agent, and a colleague whose calls are in the same organisation's lists. */
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
}

export const ORGANIZATION_ID = stableHexId('organization');
export const TEAM_ID = stableHexId('team');

/** What outbound calls carry as `callerIdName`: the organisation's own name, not the customer's. */
export const ORGANIZATION_NAME = 'Ringside Demo';

/** The zone "the current day" of an active interaction is counted in. */
export const ORGANIZATION_TIME_ZONE = 'US/Central';

export const DEMO_AGENT: Agent = {
  id: stableHexId('agent demo'),
  username: 'demo@ringside.test',
  password: 'demo-password',
  name: 'Dana Demo',
  extension: '1001',
  phoneNumber: '(512) 555-0101',
  createdAt: '2024-02-24T14:50:57.603Z',
  isAdmin: false,
};

export const COLLEAGUE: Agent = {
  id: stableHexId('agent colleague'),
  username: 'colleague@ringside.test',
  password: 'demo-password',
  name: 'Robin Vale',
  extension: '1002',
  phoneNumber: '(512) 555-0102',
  createdAt: '2024-03-04T09:12:31.120Z',
  isAdmin: false,
};

export const AGENTS: readonly Agent[] = [DEMO_AGENT, COLLEAGUE];

export const CLIENT_ID = 'sandbox-client';
export const CLIENT_SECRET = 'sandbox-secret';
