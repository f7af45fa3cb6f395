import type { Tenfold } from '../tenfold/client.ts';
import { listEveryUser } from '../tenfold/every-user.ts';

export interface ColleaguesDeps {
  users: Pick<Tenfold['users'], 'list'>;
  now(): number;
}

/** Names change seldom, and somebody new is looked for at once. */
const freshMs = 10 * 60_000;

/** Who the other users are, as far as the signed-in one may know. */
export function createColleagues(deps: ColleaguesDeps) {
  let known = new Map<string, string>();
  let readAtMs = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;

  async function read(): Promise<void> {
    const answer = await listEveryUser(deps.users);
    if (!answer.ok) return;
    known = new Map(answer.data.map(({ id, name }) => [id, name]));
    readAtMs = deps.now();
  }

  return {
    /**
     * The name of a user, or undefined when the list does not tell: single accounts are for administrators only.
     * Source: V2 / Users / Get users
     */
    async nameOf(userId: string): Promise<string | undefined> {
      if (deps.now() - readAtMs > freshMs) {
        reading ??= read().finally(() => {
          reading = undefined;
        });
        await reading;
      }
      return known.get(userId) || undefined;
    },
  };
}
