import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import type { AnalyticsQuery } from '../tenfold/analytics.ts';
import type { Tenfold } from '../tenfold/client.ts';
import type { Analytics } from '../tenfold/model-analytics.ts';
import { failure, type Result, success } from '../tenfold/result.ts';
import type { FiguresQuestion, KeptFigures } from './figures.ts';
import { isForbidden, type Permissions } from './permissions.ts';
import { scopeKey } from './scope.ts';

export interface InsightsDeps {
  store: Store;
  analytics: Pick<Tenfold['analytics'], 'user' | 'teams' | 'team' | 'company'>;
  permissions: Pick<Permissions, 'heard'>;
  now: () => number;
}

/** An answer for a company of 500 is half a megabyte; the session's storage holds ten. */
const mostKept = 8;

function questionKey({ scope, fromMs, toMs, zone, memberCount }: FiguresQuestion): string {
  return [scopeKey(scope), fromMs, toMs, zone, memberCount].join(' ');
}

/** Figures of calls: asked for, and the last answers kept. */
export function createInsights({ store, analytics, permissions, now }: InsightsDeps) {
  async function userId(): Promise<string | undefined> {
    const account = await store.read(stored.account);
    return account.state === 'signed-in' ? account.userId : undefined;
  }

  function ask(own: string, { scope, fromMs, toMs, zone, memberCount }: FiguresQuestion): Promise<Result<Analytics>> {
    const query: AnalyticsQuery = { startTimeMs: fromMs, endTimeMs: toMs, timezone: zone, memberCount };
    switch (scope.kind) {
      case 'me':
        return analytics.user(own, query);
      case 'teams':
        return analytics.teams(query);
      case 'team':
        return analytics.team(scope.teamId, query);
      case 'company':
        return analytics.company(query);
    }
  }

  /** What is kept is a comfort: where there is no room for it, the answer is shown all the same. */
  async function keep(own: string, question: FiguresQuestion, kept: KeptFigures): Promise<void> {
    const entry = { userId: own, question: questionKey(question), scope: scopeKey(question.scope), kept };
    await store
      .update(stored.keptFigures, (before) =>
        [entry, ...before.filter((other) => other.question !== entry.question)].slice(0, mostKept),
      )
      .catch(() => store.remove(stored.keptFigures).catch(() => undefined));
  }

  async function forget(question: FiguresQuestion): Promise<void> {
    const scope = scopeKey(question.scope);
    await store.update(stored.keptFigures, (before) => before.filter((other) => other.scope !== scope));
  }

  return {
    /** What was answered last; null where nothing is kept. */
    async kept(question: FiguresQuestion): Promise<KeptFigures | null> {
      const own = await userId();
      const entries = await store.read(stored.keptFigures);
      const key = questionKey(question);
      return entries.find((entry) => entry.userId === own && entry.question === key)?.kept ?? null;
    },

    /** `refused`: these figures are not for this user, which is remembered. Source: V2 / Analytics */
    async figures(question: FiguresQuestion): Promise<Result<KeptFigures>> {
      const own = await userId();
      if (own === undefined) return failure('signed-out', 'nobody is signed in');
      const answer = await ask(own, question);
      // Somebody else's by now: neither shown nor kept.
      if ((await userId()) !== own) return failure('signed-out', 'somebody else is signed in');
      await permissions.heard(own, question.scope, answer);
      if (!answer.ok) {
        if (isForbidden(answer.error)) await forget(question);
        return answer;
      }
      const { overview, leaderboard, hours, users, members } = answer.data;
      const kept = { atMs: now(), figures: { overview, leaderboard, hours, users, members } };
      await keep(own, question, kept);
      return success(kept);
    },
  };
}
