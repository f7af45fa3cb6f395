import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import type { Tenfold } from '../tenfold/client.ts';
import { listEveryUser } from '../tenfold/every-user.ts';
import type { Failure, Result } from '../tenfold/result.ts';
import { type InsightsAccess, type Offered, offeredTo, type Scope, scopeKey, type Team } from './scope.ts';

export interface PermissionsDeps {
  store: Store;
  users: Pick<Tenfold['users'], 'list'>;
  analytics: Pick<Tenfold['analytics'], 'company'>;
}

/** What was found of a scope, for the rest of the session. */
type Finding = 'answered' | 'refused';

/** Who they are, and what has been learned of them. */
interface Looker {
  userId: string;
  isAdmin: boolean;
}

/** Whether these figures are not for whoever asked; another refusal is about the question. */
export function isForbidden({ code, status }: Failure): boolean {
  return code === 'refused' && status === 403;
}

/** Whose figures somebody may see: the API says so nowhere but in its refusals. Source: V2 / Analytics permissions */
export function createPermissions({ store, users, analytics }: PermissionsDeps) {
  async function looker(): Promise<Looker | undefined> {
    const account = await store.read(stored.account);
    return account.state === 'signed-in' ? { userId: account.userId, isAdmin: account.isAdmin === true } : undefined;
  }

  function learn(userId: string, change: (access: InsightsAccess) => InsightsAccess): Promise<unknown> {
    return store.update(stored.insightsAccess, (before) =>
      change(before?.userId === userId ? before : { userId, refused: [], answered: [] }),
    );
  }

  async function known(userId: string): Promise<InsightsAccess> {
    const access = await store.read(stored.insightsAccess);
    return access?.userId === userId ? access : { userId, refused: [], answered: [] };
  }

  async function note(userId: string, scope: Scope, finding: Finding): Promise<void> {
    const key = scopeKey(scope);
    await learn(userId, (access) =>
      access[finding].includes(key)
        ? access
        : {
            ...access,
            refused: access.refused.filter((each) => each !== key),
            answered: access.answered.filter((each) => each !== key),
            [finding]: [...access[finding].filter((each) => each !== key), key],
          },
    );
  }

  /** Whether it is known now, or will never be. */
  async function findTeams(userId: string): Promise<boolean> {
    const answer = await listEveryUser(users);
    if (!answer.ok) return !answer.error.retryable;
    const byTeam = Map.groupBy(answer.data, ({ primaryTeamId }) => primaryTeamId ?? '');
    const teams = [...byTeam]
      .filter(([id]) => id !== '')
      .map(([id, members]): Team => ({ id, members: members.map(({ name }) => name).sort() }));
    await learn(userId, (access) => ({ ...access, teams }));
    return true;
  }

  async function tryCompany(userId: string): Promise<boolean> {
    const answer = await analytics.company();
    await heard(userId, { kind: 'company' }, answer);
    return answer.ok || !answer.error.retryable;
  }

  /** Takes from an answer what it says of permissions; a failure of another kind says nothing. */
  async function heard(userId: string, scope: Scope, answer: Result<unknown>): Promise<void> {
    if (answer.ok) await note(userId, scope, 'answered');
    else if (isForbidden(answer.error)) await note(userId, scope, 'refused');
  }

  return {
    heard,

    /** What can be offered, and whether that is all. What is not known yet is found out, once in a session. */
    async offered(): Promise<Offered & { isComplete: boolean }> {
      const who = await looker();
      if (who === undefined) return { teams: false, each: [], company: false, isComplete: true };
      const { teams, refused, answered } = await known(who.userId);
      const isCompanyKnown = who.isAdmin || [...refused, ...answered].includes('company');
      const found = await Promise.all([
        teams !== undefined || findTeams(who.userId),
        isCompanyKnown || tryCompany(who.userId),
      ]);
      return { ...offeredTo(who.isAdmin, await known(who.userId)), isComplete: found.every(Boolean) };
    },
  };
}

export type Permissions = ReturnType<typeof createPermissions>;
