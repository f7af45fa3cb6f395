/** Who sees whose calls: administrators everybody's, others those of their own team. Source: V2 / Analytics permissions */
import { AGENTS, type Agent, TEAMS, type Team } from './agents.ts';

/** The agents whose calls and names `viewer` sees, the viewer among them. */
export function visibleAgents(viewer: Agent): readonly Agent[] {
  return viewer.isAdmin ? AGENTS : AGENTS.filter((agent) => agent.teamId === viewer.teamId);
}

/** Whether `viewer` sees the calls of the user. */
export function sees(viewer: Agent, userId: string): boolean {
  return visibleAgents(viewer).some((agent) => agent.id === userId);
}

/** The teams whose figures `viewer` sees. */
export function visibleTeams(viewer: Agent): readonly Team[] {
  return viewer.isAdmin ? TEAMS : TEAMS.filter((team) => team.id === viewer.teamId);
}

/** The agents of the team. */
export function membersOf(team: Team): readonly Agent[] {
  return AGENTS.filter((agent) => agent.teamId === team.id);
}

/** The agent with this identifier. */
export function agentById(userId: string): Agent | undefined {
  return AGENTS.find((agent) => agent.id === userId);
}
