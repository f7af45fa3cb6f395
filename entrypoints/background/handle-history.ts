import type { Handlers } from '../../lib/messages/router.ts';
import type { Services } from './compose.ts';
import type { Turn } from './turn.ts';

type Handled = 'history.refresh' | 'history.more' | 'history.search';

/** Past calls, page by page. */
export function historyHandlers({ history }: Services, { whenReady }: Turn): Pick<Handlers, Handled> {
  return {
    'history.refresh': ({ userId }) => whenReady(() => history.refresh(userId)),
    'history.more': ({ userId }) => whenReady(() => history.more(userId)),
    'history.search': ({ userId, terms, page }) => whenReady(() => history.search(userId, terms, page)),
  };
}
