import type { Handlers } from '../../lib/messages/router.ts';
import { withDismissed } from '../../lib/settings/dismissed-owed.ts';
import { stored } from '../../lib/settings/stored.ts';
import { success } from '../../lib/tenfold/result.ts';
import type { Services } from './compose.ts';
import type { Turn } from './turn.ts';

type Handled = 'history.refresh' | 'history.more' | 'history.search' | 'owed.dismiss';

/** Past calls, page by page, and what they owe. */
export function historyHandlers({ history, store }: Services, { whenReady }: Turn): Pick<Handlers, Handled> {
  return {
    'history.refresh': ({ userId }) => whenReady(() => history.refresh(userId)),
    'history.more': ({ userId }) => whenReady(() => history.more(userId)),
    'owed.dismiss': ({ callId, dismissed }) =>
      whenReady(async () => {
        await store.update(stored.dismissedOwed, (before) => withDismissed(before, callId, dismissed));
        return success(null);
      }),
    'history.search': ({ userId, terms, page }) => whenReady(() => history.search(userId, terms, page)),
  };
}
