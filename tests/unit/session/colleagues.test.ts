import { expect, it } from 'vitest';
import { createColleagues } from '../../../lib/session/colleagues.ts';
import { createFakeTenfold } from '../../support/fake-tenfold.ts';
import { pagesOfUsers, usersNamed } from '../../support/many-users.ts';

const listing = 'GET /v2/users';

const robin = {
  id: 'robin',
  organizationId: 'org',
  username: 'robin@example.com',
  name: 'Robin Vale',
  isAdmin: false,
};

function colleaguesWith(users: object[]) {
  const tenfold = createFakeTenfold();
  tenfold.answer(listing, { data: users });
  const clock = { nowMs: 0 };
  return { tenfold, clock, colleagues: createColleagues({ users: tenfold.api.users, now: () => clock.nowMs }) };
}

it('colleagues are known by name, and listed once for many questions', async () => {
  const { tenfold, colleagues } = colleaguesWith([robin]);
  expect(await Promise.all([colleagues.nameOf('robin'), colleagues.nameOf('robin')])).toEqual([
    'Robin Vale',
    'Robin Vale',
  ]);
  expect(await colleagues.nameOf('nobody')).toBeUndefined();
  expect(tenfold.count(listing)).toBe(1);
});

it('a new name is seen after a while', async () => {
  const { tenfold, clock, colleagues } = colleaguesWith([robin]);
  await colleagues.nameOf('robin');
  tenfold.answer(listing, { data: [{ ...robin, name: 'Robin Vale-Ito' }] });
  expect(await colleagues.nameOf('robin')).toBe('Robin Vale');
  clock.nowMs = 11 * 60_000;
  expect(await colleagues.nameOf('robin')).toBe('Robin Vale-Ito');
});

it('whoever stands behind the first page is known as well', async () => {
  const { tenfold, colleagues } = colleaguesWith([]);
  tenfold.reply(listing, pagesOfUsers(usersNamed(501)));
  expect(await colleagues.nameOf('u500')).toBe('Agent 500');
});

it('a list that cannot be read names nobody, and is asked for again', async () => {
  const { tenfold, colleagues } = colleaguesWith([robin]);
  tenfold.fail(listing, 'server', 500);
  expect(await colleagues.nameOf('robin')).toBeUndefined();
  tenfold.answer(listing, { data: [robin] });
  expect(await colleagues.nameOf('robin')).toBe('Robin Vale');
});
