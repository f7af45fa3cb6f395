/**
 * The address that opens the user's Tenfold dashboard in a tab: it turns an OAuth access token into the dashboard's
 * own session and redirects. The token stands in the address, so it is for a tab the user opens and nothing else.
 * Source: V1 / Retrieving a Users’ Dashboard
 */
export function dashboardUrl(apiOrigin: string, accessToken: string, targetPath = '/'): string {
  const url = new URL('/api/v1/users/login', apiOrigin);
  url.searchParams.set('access_token', accessToken);
  url.searchParams.set('target_path', targetPath);
  return url.href;
}
