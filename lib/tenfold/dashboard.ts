import { failure, type Result, success } from './result.ts';
import type { SendRequest } from './transport.ts';

/** The user's own Tenfold in the browser. */
export function createDashboard(send: SendRequest) {
  return {
    /**
     * Turns an OAuth access token into the dashboard's own session, whose cookies the browser keeps, and gives the
     * address the user is redirected to. The token stands in this request's address, and the browser writes the
     * addresses of tabs into its history: so it is asked for here, kept in no cache, and a tab opens the rest.
     *
     * @param apiAddress the server the token is for; nothing is sent when it is no longer the one in use
     * Source: V1 / Retrieving a Users’ Dashboard
     */
    async begin(accessToken: string, apiAddress: string, targetPath = '/'): Promise<Result<{ location: string }>> {
      const answer = await send({
        method: 'GET',
        path: '/api/v1/users/login',
        query: { access_token: accessToken, target_path: targetPath },
        authorized: false,
        onlyAt: apiAddress,
        redirect: 'read',
        keepsCookies: true,
      });
      if (!answer.ok) return answer;
      const { location } = answer.data;
      return location ? success({ location }) : failure('bad-answer', 'no redirect came', { field: 'Location' });
    },
  };
}
