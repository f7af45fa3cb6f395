import * as v from 'valibot';
import { leaderboardWire, memberWire, overviewWire } from './figures-wire.ts';
import type { Analytics } from './model-analytics.ts';
import { hourGraphWire, userGraphWire } from './series-wire.ts';

/** One shape for user, team, all teams and company. Source: V2 / Analytics */
export const analyticsWire = v.pipe(
  v.object({
    overview: overviewWire,
    leaderboard: v.nullish(leaderboardWire),
    graphs: v.object({ hour: hourGraphWire, user: userGraphWire }),
    members: v.array(memberWire),
  }),
  v.transform(
    ({ overview, leaderboard, graphs, members }): Analytics => ({
      overview,
      leaderboard: leaderboard ?? [],
      hours: graphs.hour.hours,
      hoursByUser: graphs.hour.hoursByUser,
      users: graphs.user,
      members,
    }),
  ),
);
