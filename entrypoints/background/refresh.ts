import { hasOffscreen } from '../../lib/browser/abilities.ts';
import { ensureOffscreen } from '../../lib/browser/offscreen.ts';
import { sendMessage } from '../../lib/browser/runtime.ts';
import type { FreshToken } from '../../lib/session/refresh.ts';
import { isRefreshAnswer, type RefreshRequest } from '../../lib/session/refresh-message.ts';
import { createRenewer } from '../../lib/session/renewer.ts';
import { failure, type Result } from '../../lib/tenfold/result.ts';

type Renew = ReturnType<typeof createRenewer>;

async function renewOffscreen(request: RefreshRequest): Promise<Result<FreshToken>> {
  await ensureOffscreen('offscreen.html', 'Renews the sign-in safely while the worker may be stopped at any time.');
  const answer = await sendMessage(request).catch(() => undefined);
  return isRefreshAnswer(answer) ? answer : failure('unknown-outcome', 'the refresh was not answered');
}

/**
 * Asks for a new access token: the offscreen document, which is started when it is not there. A browser without such
 * documents renews here; Firefox stops its background no sooner than 30 s after the last event, which is longer than a
 * renewal takes.
 */
export function createRefreshing(): Renew {
  if (hasOffscreen()) return renewOffscreen;
  return createRenewer({ fetch: (input, init) => fetch(input, init), locks: navigator.locks, now: () => Date.now() });
}
