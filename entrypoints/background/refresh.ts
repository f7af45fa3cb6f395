import { ensureOffscreen } from '../../lib/browser/offscreen.ts';
import { sendMessage } from '../../lib/browser/runtime.ts';
import type { FreshToken } from '../../lib/session/refresh.ts';
import { isRefreshAnswer, type RefreshRequest } from '../../lib/session/refresh-message.ts';
import { failure, type Result } from '../../lib/tenfold/result.ts';

/** Asks the offscreen document for a new access token, starting the document when it is not there. */
export async function refreshOffscreen(
  request: Pick<RefreshRequest, 'clientId' | 'staleToken'>,
  addresses: RefreshRequest['addresses'],
): Promise<Result<FreshToken>> {
  await ensureOffscreen('offscreen.html', 'Renews the sign-in safely while the worker may be stopped at any time.');
  const answer = await sendMessage({ ringsideRefresh: 1, ...request, addresses }).catch(() => undefined);
  return isRefreshAnswer(answer) ? answer : failure('unknown-outcome', 'the refresh was not answered');
}
