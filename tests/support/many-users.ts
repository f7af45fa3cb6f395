import type { Result } from '../../lib/tenfold/result.ts';
import type { ApiAnswer, ApiRequest } from '../../lib/tenfold/transport.ts';
import { answered } from './fake-tenfold.ts';

/** So many users of an organization, as the API's listing has them. */
export const usersNamed = (count: number) =>
  Array.from({ length: count }, (_none, index) => ({
    id: `u${index}`,
    organizationId: 'org',
    username: `agent${index}@example.com`,
    name: `Agent ${index}`,
    primaryTeamId: index < 500 ? 'first' : 'second',
  }));

/** Answers as the listing does: 50 a page unless told. Source: V2 / Users / Get users */
export function pagesOfUsers(users: readonly object[]): (request: ApiRequest) => Result<ApiAnswer> {
  return ({ query }) => {
    const page = Number(query?.page ?? 0);
    const pageSize = Math.min(500, Number(query?.pageSize ?? 50));
    return answered({ data: users.slice(page * pageSize, (page + 1) * pageSize) });
  };
}
