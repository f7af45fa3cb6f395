import { i18n } from '#i18n';
import type { Offered, Scope, Team } from '../../lib/insights/scope.ts';
import type { Choice } from '../ui/SelectField.tsx';

/** The API names no team, so it is called by two who are in it. */
function teamWords({ members }: Team): string {
  const named = members.slice(0, 2).join(', ');
  const more = members.length - 2;
  return more > 0 ? i18n.t('insights.teamOfMore', [named, String(more)]) : i18n.t('insights.teamOf', [named]);
}

/** Whose figures these are. */
export function scopeWords(scope: Scope, offered: Offered, isAdmin: boolean): string {
  switch (scope.kind) {
    case 'me':
      return i18n.t('insights.me');
    case 'teams':
      return isAdmin ? i18n.t('insights.allTeams') : i18n.t('insights.teams');
    case 'team':
      return teamWords(offered.each.find(({ id }) => id === scope.teamId) ?? { id: scope.teamId, members: [] });
    case 'company':
      return i18n.t('insights.company');
  }
}

export interface ScopeChoice extends Choice {
  scope: Scope;
}

/** What there is to choose from, one's own figures first. */
export function scopeChoices(offered: Offered, isAdmin: boolean): ScopeChoice[] {
  const scopes: Scope[] = [
    { kind: 'me' },
    ...(offered.teams ? [{ kind: 'teams' } as const] : []),
    ...offered.each.map(({ id }) => ({ kind: 'team', teamId: id }) as const),
    ...(offered.company ? [{ kind: 'company' } as const] : []),
  ];
  return scopes.map((scope) => ({
    scope,
    value: scope.kind === 'team' ? `team:${scope.teamId}` : scope.kind,
    text: scopeWords(scope, offered, isAdmin),
  }));
}
