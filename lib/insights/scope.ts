/** Whose figures: one's own, those of all teams one sees, of one of them, of the company. */
export type Scope = { kind: 'me' } | { kind: 'teams' } | { kind: 'team'; teamId: string } | { kind: 'company' };

/** A scope as one word, by which it is remembered. */
export function scopeKey(scope: Scope): string {
  return scope.kind === 'team' ? `team:${scope.teamId}` : scope.kind;
}

/** A team as far as it can be told: the API gives its id with its members, and nowhere its name. */
export interface Team {
  id: string;
  members: string[];
}

/** What somebody may look at beside their own figures. */
export interface Offered {
  /** All teams together. */
  teams: boolean;
  /** Each of them; empty where there are not several to choose from. */
  each: Team[];
  company: boolean;
}

/** What has been learned of somebody's permissions, for as long as they are signed in. */
export interface InsightsAccess {
  userId: string;
  /** Keys of the scopes that were refused. */
  refused: string[];
  /** Keys of the scopes that were answered. */
  answered: string[];
  /** Absent until they have been listed. */
  teams?: Team[];
}

/**
 * What is offered: administrators see everything until it is refused. To others the organisation may have opened the
 * company's figures, which only asking shows; until then they are not offered. Source: V2 / Analytics permissions
 */
export function offeredTo(isAdmin: boolean, { refused, answered, teams = [] }: InsightsAccess): Offered {
  const isRefused = (scope: Scope): boolean => refused.includes(scopeKey(scope));
  const each = teams.filter(({ id }) => !isRefused({ kind: 'team', teamId: id }));
  return {
    teams: !isRefused({ kind: 'teams' }),
    each: teams.length > 1 ? each : [],
    company: !isRefused({ kind: 'company' }) && (isAdmin || answered.includes('company')),
  };
}

/** Whether this is still among what is offered. */
export function isOffered(scope: Scope, offered: Offered): boolean {
  switch (scope.kind) {
    case 'me':
      return true;
    case 'teams':
      return offered.teams;
    case 'team':
      return offered.each.some(({ id }) => id === scope.teamId);
    case 'company':
      return offered.company;
  }
}
