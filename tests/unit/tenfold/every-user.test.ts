import { expect, it } from 'vitest';
import { listEveryUser } from '../../../lib/tenfold/every-user.ts';
import { failure } from '../../../lib/tenfold/result.ts';
import { answered, createFakeTenfold } from '../../support/fake-tenfold.ts';
import { pagesOfUsers, usersNamed } from '../../support/many-users.ts';

const listing = 'GET /v2/users';

function tenfoldWith(count: number) {
  const tenfold = createFakeTenfold();
  tenfold.reply(listing, pagesOfUsers(usersNamed(count)));
  return tenfold;
}

it.each([
  [0, 1],
  [62, 1],
  [499, 1],
  [500, 2],
  [1203, 3],
])('an organisation of %i users is read whole, in as few pages as there can be', async (count, pages) => {
  const tenfold = tenfoldWith(count);
  const answer = await listEveryUser(tenfold.api.users);
  expect(answer.ok && new Set(answer.data.map(({ id }) => id)).size).toBe(count);
  expect(tenfold.count(listing)).toBe(pages);
});

it('only those with a name are asked for, on every page', async () => {
  const tenfold = tenfoldWith(1000);
  await listEveryUser(tenfold.api.users, { name: 'Agent' });
  expect(tenfold.requests.map(({ query }) => query)).toEqual([
    { name: 'Agent', page: 0, pageSize: 500 },
    { name: 'Agent', page: 1, pageSize: 500 },
    { name: 'Agent', page: 2, pageSize: 500 },
  ]);
});

it('a page that fails makes a failure of it all: nobody is left out unsaid', async () => {
  const tenfold = createFakeTenfold();
  const page = pagesOfUsers(usersNamed(700));
  tenfold.reply(listing, (request) =>
    request.query?.page === 1 ? failure('server', 'scripted', { status: 503 }) : page(request),
  );
  expect(await listEveryUser(tenfold.api.users)).toMatchObject({ ok: false, error: { status: 503 } });
});

it('a server that answers every page alike is not read for ever', async () => {
  const tenfold = createFakeTenfold();
  tenfold.reply(listing, () => answered({ data: usersNamed(500) }));
  const answer = await listEveryUser(tenfold.api.users);
  expect(answer.ok && answer.data.length).toBe(500);
  expect(tenfold.count(listing)).toBe(2);
});

it('nor is one whose users never end', async () => {
  const tenfold = createFakeTenfold();
  tenfold.reply(listing, ({ query }) => {
    const page = Number(query?.page);
    return answered({ data: usersNamed(500).map((user) => ({ ...user, id: `${page}-${user.id}` })) });
  });
  expect((await listEveryUser(tenfold.api.users)).ok).toBe(true);
  expect(tenfold.count(listing)).toBe(40);
});
