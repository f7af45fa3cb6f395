/** Users as the reference writes them. */
import { type Agent, ORGANIZATION_ID, TEAM_ID } from './agents.ts';

/** The user in a login's answer. Source: V2 / Users / Login into user account */
export function loginShape(api: string, agent: Agent) {
  return {
    id: agent.id,
    organizationId: ORGANIZATION_ID,
    primaryTeamId: TEAM_ID,
    username: agent.username,
    name: agent.name,
    pictureUrl: `${api}/pictures/${agent.id}.png`,
    inboundEnabled: true,
    extensions: [agent.extension],
    createdAt: agent.createdAt,
    isAdmin: agent.isAdmin,
    agentStatus: null,
  };
}

/** The user with phone numbers. Source: V2 / Users / Get user account data */
export function userShape(api: string, agent: Agent) {
  return {
    ...loginShape(api, agent),
    phoneNumbers: [{ number: agent.phoneNumber, type: 'mobile' }],
    did: true,
  };
}

/** The user's settings; the locale with an underscore, as servers do return it. Source: V2 / Users / Get user settings */
export function settingsShape(agent: Agent) {
  return {
    primaryExtension: agent.extension,
    timezone: 'US/Central',
    dateFormat: 'YYYY-MM-DD',
    timeFormat: 'hh',
    locale: 'en_US',
    temperatureUnit: 'fahrenheit',
  };
}
