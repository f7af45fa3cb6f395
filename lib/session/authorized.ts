import type { SendRequest } from '../tenfold/transport.ts';

/**
 * Sends with the session's token. A request answered with 401 was not carried out, so after one renewal it is
 * sent once more; a second 401 is the answer.
 */
export function createAuthorizedSend(
  send: SendRequest,
  session: {
    authorization(): Promise<string | undefined>;
    renew(staleAuthorization: string | undefined): Promise<boolean>;
  },
): SendRequest {
  return async (request, signal) => {
    if (request.authorized === false) return send(request, signal);
    const used = await session.authorization();
    const answer = await send(request, signal);
    if (answer.ok || answer.error.code !== 'signed-out') return answer;
    return (await session.renew(used)) ? send(request, signal) : answer;
  };
}
