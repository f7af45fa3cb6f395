import type { Handlers } from '../../lib/messages/router.ts';
import type { Services } from './compose.ts';
import { type Turn, whenDone } from './turn.ts';

type Handled =
  | 'session.signIn'
  | 'session.signOut'
  | 'session.actAs'
  | 'session.stopActing'
  | 'session.openDashboard'
  | 'server.save';

/** Who is signed in, and where. */
export function sessionHandlers(services: Services, { whenReady, thenPoll }: Turn): Pick<Handlers, Handled> {
  const { session, acting, profile, health, outbox, learning } = services;

  /** Notes that an earlier session of this user left behind are theirs to send again. */
  function welcome(): void {
    void outbox.flush();
    void health.check();
    void learning.learnFromRecent();
  }

  return {
    'session.signIn': (input) => whenReady(() => thenPoll(whenDone(session.signIn(input), welcome))),
    'session.signOut': () => whenReady(() => session.signOut()),
    'session.actAs': ({ userId }) =>
      whenReady(async () => {
        const acts = await acting.actAs(userId);
        // The user's own settings say in which country numbers are read: they come before the first number.
        if (acts.ok) await profile.refresh();
        return thenPoll(whenDone(Promise.resolve(acts), welcome));
      }),
    'session.stopActing': () =>
      whenReady(() =>
        thenPoll(
          whenDone(acting.stopActing(), () => {
            welcome();
            void profile.refresh();
          }),
        ),
      ),
    'session.openDashboard': () => whenReady(() => services.openDashboard()),
    'server.save': (input) => whenReady(() => thenPoll(services.saveServer(input))),
  };
}
