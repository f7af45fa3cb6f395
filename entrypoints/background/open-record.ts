import { latestPage } from '../../lib/browser/tabs.ts';
import { createFollow } from '../../lib/records/follow-page.ts';
import { stored } from '../../lib/settings/stored.ts';
import type { Services } from './compose.ts';

/**
 * Keeps in storage which CRM record the page in front shows. It is looked at anew when another page is in front, and
 * when more is known: calls bring records with links, and the administrator has a word in it.
 */
export function followOpenRecord({ store, learning }: Pick<Services, 'store' | 'learning'>): () => Promise<void> {
  const follow = createFollow({ store, latestPage });
  store.watch(stored.calls, ({ calls }) => {
    void learning.learn(calls.flatMap(({ records }) => records)).then(follow);
  });
  store.watch(stored.recordPages, () => void follow());
  store.watch(stored.recordsSeen, () => void follow());
  store.watch(stored.policy, () => void follow());
  return follow;
}
