import type { User } from './model.ts';
import { type Result, success } from './result.ts';
import type { createUsers, UserFilter } from './users.ts';

/** The most that a page of users may hold. */
const pageSize = 500;
/** Whoever has more users than these pages hold sees the first of them: no server keeps Ringside reading for ever. */
const mostPages = 40;

/**
 * All users of the organization, or all whose name has this in it, page by page: fails as a whole, because a list that
 * lacks somebody looks like one that is complete. Source: V2 / Users / Get users
 */
export async function listEveryUser(
  users: Pick<ReturnType<typeof createUsers>, 'list'>,
  filter: Pick<UserFilter, 'name'> = {},
): Promise<Result<User[]>> {
  const found = new Map<string, User>();
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await users.list({ ...filter, page, pageSize });
    if (!answer.ok) return answer;
    const before = found.size;
    for (const user of answer.data) found.set(user.id, user);
    // A page with nobody new: the server does not know pages.
    if (answer.data.length < pageSize || found.size === before) break;
  }
  return success([...found.values()]);
}
