import type { Handlers } from '../../lib/messages/router.ts';
import type { Services } from './compose.ts';
import type { Turn } from './turn.ts';

type Handled =
  | 'lists.refresh'
  | 'lists.create'
  | 'lists.rename'
  | 'lists.remove'
  | 'lists.addContact'
  | 'lists.removeContact';

/** Contact lists. */
export function listHandlers({ lists }: Services, { whenReady }: Turn): Pick<Handlers, Handled> {
  return {
    'lists.refresh': () => whenReady(() => lists.refresh()),
    'lists.create': ({ name, contacts }) => whenReady(() => lists.create(name, contacts)),
    'lists.rename': ({ listId, name }) => whenReady(() => lists.rename(listId, name)),
    'lists.remove': ({ listId }) => whenReady(() => lists.remove(listId)),
    'lists.addContact': ({ listId, place, ...person }) => whenReady(() => lists.addContact(listId, person, place)),
    'lists.removeContact': ({ listId, contactId }) => whenReady(() => lists.removeContact(listId, contactId)),
  };
}
