import { NotKeptError } from '../../lib/browser/not-kept.ts';
import { onInstalled, versions } from '../../lib/browser/runtime.ts';
import { browserStorage } from '../../lib/browser/storage.ts';
import { bugHappening, followStore, watchStorage } from '../../lib/diagnostics/following.ts';
import { createLog } from '../../lib/diagnostics/log.ts';
import { logText } from '../../lib/diagnostics/log-text.ts';
import type { MessageName } from '../../lib/messages/contract.ts';
import { build } from '../../lib/settings/build.ts';
import { createStore } from '../../lib/settings/store.ts';

/** The log, and the store whose trouble it tells. */
export function composeDiagnostics(now: () => number) {
  const later = (run: () => void, delayMs: number): void => void setTimeout(run, delayMs);
  const log = createLog({ store: createStore(browserStorage), now, later });
  const store = createStore(watchStorage(browserStorage, log));
  log.note({ kind: 'worker-started' });
  onInstalled((why) => log.note({ kind: 'installed', why }));
  followStore(store, log);
  addEventListener('unhandledrejection', ({ reason }) => log.note(bugHappening('worker', reason)));
  return {
    log,
    store,
    isNotKept: (error: unknown): boolean => error instanceof NotKeptError,
    onBug: (name: MessageName, error: unknown): void => {
      log.note(bugHappening(name, error));
      console.error(`[ringside] ${name}`, error);
    },
    diagnosticsText: async (): Promise<string> =>
      logText(await log.read(), { ...versions(), isSandbox: build.isSandbox }),
  };
}
