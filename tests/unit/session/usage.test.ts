import { expect, it } from 'vitest';
import { createUsage } from '../../../lib/session/usage.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { trackedEvents } from '../../../lib/settings/tracked-events.ts';
import { createAgentSession, credentials } from './agent-session.ts';

const track = 'POST /v2/tracking';

async function atWork(trackUsage?: boolean) {
  const agentSession = createAgentSession();
  const { session, store, tenfold } = agentSession;
  await session.signIn(credentials);
  if (trackUsage !== undefined) await store.update(stored.preferences, (before) => ({ ...before, trackUsage }));
  tenfold.answer(track, { success: true });
  return { ...agentSession, usage: createUsage({ store, tracking: tenfold.api.tracking }) };
}

it.each([undefined, false])('nothing is tracked unless it was switched on (%s)', async (trackUsage) => {
  const { usage, tenfold } = await atWork(trackUsage);
  for (const event of trackedEvents) await usage.tell(event);
  await usage.noteSaved('one');
  expect(tenfold.count(track)).toBe(0);
});

it.each(trackedEvents)('"%s" says that it happened and nothing else', async (event) => {
  const { usage, tenfold } = await atWork(true);
  await usage.tell(event);
  expect(tenfold.requests.at(-1)?.body).toEqual({ kind: 'json', value: { event, data: {} } });
});

it('nothing is tracked after the sign-out', async () => {
  const { usage, tenfold, session } = await atWork(true);
  await session.signOut();
  await usage.tell('call dialled');
  expect(tenfold.count(track)).toBe(0);
});

it('a note counts once for its call, however often it is saved', async () => {
  const { usage, tenfold } = await atWork(true);
  await usage.noteSaved('one');
  await usage.noteSaved('one');
  await usage.noteSaved('two');
  expect(tenfold.count(track)).toBe(2);
});

it('a note counts once for its call in another worker as well, until somebody signs out', async () => {
  const { usage, tenfold, store, session } = await atWork(true);
  await Promise.all([usage.noteSaved('one'), usage.noteSaved('one')]);
  await createUsage({ store, tracking: tenfold.api.tracking }).noteSaved('one');
  expect(tenfold.count(track)).toBe(1);
  await session.signOut();
  expect(await store.read(stored.notedCalls)).toEqual([]);
});

it('a note that cannot be written down as counted is not counted', async () => {
  const { usage, tenfold, storage } = await atWork(true);
  storage.fill();
  await usage.noteSaved('one');
  expect(tenfold.count(track)).toBe(0);
});

it('an event that cannot be told is not told again', async () => {
  const { usage, tenfold } = await atWork(true);
  tenfold.fail(track, 'unknown-outcome');
  await usage.tell('record linked');
  expect(tenfold.count(track)).toBe(1);
});
