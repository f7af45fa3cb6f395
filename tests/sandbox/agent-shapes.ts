/** Users as the reference writes them. */
import type { UserSettings } from './accounts.ts';
import { ADMINISTRATOR, type Agent, ORGANIZATION_ID } from './agents.ts';
import { stableHexId } from './identifiers.ts';
import type { Store } from './store.ts';

/** The user in a login's answer; after its removal the picture's address is null. Source: V2 / Users / Login into user account */
export function loginShape(store: Store, agent: Agent) {
  return {
    id: agent.id,
    organizationId: ORGANIZATION_ID,
    primaryTeamId: agent.teamId,
    username: agent.username,
    name: agent.name,
    pictureUrl: pictureUrl(store, agent.id),
    inboundEnabled: true,
    extensions: [agent.extension],
    createdAt: agent.createdAt,
    isAdmin: agent.isAdmin,
    agentStatus: null,
  };
}

/** Where the user's picture can be fetched; null when it was removed. */
export function pictureUrl(store: Store, userId: string): string | null {
  const picture = store.accounts.picture(userId);
  return picture === null ? null : `${store.addresses.api}/pictures/${picture.fileName}`;
}

/** The user with phone numbers. Source: V2 / Users / Get user account data */
export function userShape(store: Store, agent: Agent) {
  return {
    ...loginShape(store, agent),
    phoneNumbers: [{ number: agent.phoneNumber, type: 'mobile' }],
    did: true,
  };
}

/** The user as v1 lists it; only administrators have roles. Source: V1 / Users / Get All Users */
export function v1UserShape(agent: Agent) {
  return {
    _id: agent.id,
    invitedAt: agent.createdAt,
    username: agent.username,
    name: agent.name,
    features: { next: { signatures: [] } },
    deleted: false,
    crmId: agent.id === ADMINISTRATOR.id ? 'NON_CRM_USER' : '',
    extensions: [],
    analytics: { visible: true },
    inboundEnabled: true,
    organizationId: ORGANIZATION_ID,
    ...(agent.isAdmin ? { rolesId: [stableHexId('role administrator')] } : {}),
  };
}

/** Source: V2 / Users / Get user settings */
export function settingsShape(settings: UserSettings) {
  return { settings };
}
