import type { Result } from '../tenfold/result.ts';
import type { SendRequest } from '../tenfold/transport.ts';

/**
 * Sends with the session's token. A request answered with 401 was not carried out, so after one renewal it is
 * sent once more; a second 401 is the answer. A renewal that meets an outage says so: nobody is signed out by it.
 * The beta host, which may not know the organisation at all, has no say in whether a session is good.
 */
export function createAuthorizedSend(
  send: SendRequest,
  session: {
    authorization(): Promise<Result<string>>;
    renew(staleAuthorization: string): Promise<Result<null>>;
  },
): SendRequest {
  return async (request, signal) => {
    if (request.authorized === false) return send(request, signal);
    const used = await session.authorization();
    if (!used.ok) return used;
    const answer = await send(request, signal);
    if (answer.ok || answer.error.code !== 'signed-out' || request.host === 'beta') return answer;
    const renewed = await session.renew(used.data);
    return renewed.ok ? send(request, signal) : renewed;
  };
}
