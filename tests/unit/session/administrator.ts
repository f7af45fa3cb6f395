/** An administrator who is signed in by OAuth, and a user to act for. */
import { stored } from '../../../lib/settings/stored.ts';
import { answered } from '../../support/fake-tenfold.ts';
import { knownCall } from '../../support/samples.ts';
import { actingToken, createAgentSession, credentials, grantOf, me, settings, token, user } from './agent-session.ts';

export const boss = { ...user, id: 'boss', username: 'boss@example.com', name: 'Bea Boss', isAdmin: true };
export const customerOfBoss = 'Only for Bea';

/** `me` is whoever the access token in use belongs to, as on a real server. */
export async function createAdministrator() {
  const agentSession = createAgentSession();
  const { tenfold, session, store, headers, configureOAuth } = agentSession;
  await configureOAuth();
  tenfold.answer(token, grantOf('boss-1', 'boss-refresh-1'));
  tenfold.reply(me, () => answered({ data: headers.at(-1)?.includes('boss') ? boss : user }));
  tenfold.answer('GET /v2/users/agent', { data: user });
  tenfold.answer(actingToken, grantOf('agent-1', 'agent-refresh-1'));
  await session.signIn(credentials);
  const call = knownCall({ callerName: customerOfBoss });
  await store.write(stored.calls, { calls: [call], watermarkMs: 1, clockOffsetMs: 0 });
  tenfold.answer(settings, { settings: { locale: 'de_DE' } });
  return agentSession;
}

/** A token endpoint that takes each refresh token once, whosever it is. */
export function rotate({ tenfold }: Awaited<ReturnType<typeof createAdministrator>>): void {
  tenfold.reply(token, ({ body }) => {
    const given = body?.kind === 'form' ? (body.fields.refresh_token ?? '') : '';
    const [who = '', , count = '0'] = given.split('-');
    return answered(grantOf(`${who}-${Number(count) + 1}`, `${who}-refresh-${Number(count) + 1}`));
  });
}
