import type { Handlers } from '../../lib/messages/router.ts';
import type { Services } from './compose.ts';
import type { Turn } from './turn.ts';

type Handled =
  | 'account.users'
  | 'account.readSettings'
  | 'account.changeSettings'
  | 'account.setPicture'
  | 'account.removePicture'
  | 'health.check'
  | 'organization.read';

/** The user's own account in Tenfold, and how the organisation's systems are. */
export function accountHandlers(
  { profile, health, readOrganization }: Services,
  { whenReady }: Turn,
): Pick<Handlers, Handled> {
  return {
    'account.users': ({ name }) => whenReady(() => profile.findUsers(name)),
    'account.readSettings': () => whenReady(() => profile.readMissingSettings()),
    'account.changeSettings': (wish) => whenReady(() => profile.changeSettings(wish)),
    'account.setPicture': ({ base64 }) => whenReady(() => profile.setPicture(base64)),
    'account.removePicture': () => whenReady(() => profile.removePicture()),
    'health.check': () => whenReady(() => health.check()),
    'organization.read': () => whenReady(() => readOrganization()),
  };
}
