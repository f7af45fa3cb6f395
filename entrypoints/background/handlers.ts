import type { Handlers } from '../../lib/messages/router.ts';
import type { Services } from './compose.ts';
import { accountHandlers } from './handle-account.ts';
import { callPageHandlers } from './handle-call-page.ts';
import { callHandlers } from './handle-calls.ts';
import { computerHandlers } from './handle-computer.ts';
import { diagnosticsHandlers } from './handle-diagnostics.ts';
import { historyHandlers } from './handle-history.ts';
import { insightsHandlers } from './handle-insights.ts';
import { listHandlers } from './handle-lists.ts';
import { pageHandlers } from './handle-pages.ts';
import { recordHandlers } from './handle-records.ts';
import { reportHandlers } from './handle-reports.ts';
import { sessionHandlers } from './handle-session.ts';
import { windowHandlers } from './handle-window.ts';
import { createTurn } from './turn.ts';

/** What each message does. `ready` is awaited by all but what Chrome allows only in the message's own turn. */
export function createHandlers(services: Services, ready: Promise<unknown>): Handlers {
  const turn = createTurn(ready, () => void services.watcher.wake());
  return {
    ...sessionHandlers(services, turn),
    ...accountHandlers(services, turn),
    ...callHandlers(services, turn),
    ...callPageHandlers(services, turn),
    ...recordHandlers(services, turn),
    ...historyHandlers(services, turn),
    ...listHandlers(services, turn),
    ...insightsHandlers(services, turn),
    ...pageHandlers(services, turn),
    ...diagnosticsHandlers(services),
    ...windowHandlers(services),
    ...computerHandlers(services, turn),
    ...reportHandlers(services, turn),
  };
}
