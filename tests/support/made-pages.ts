import type { BrowserContext } from '@playwright/test';

/** Ringside may work on pages of these two hosts; they are different sites, and so different processes. */
export const grantedHost = 'http://127.0.0.1:4999';
export const otherGrantedHost = 'http://localhost:4999';

/** A host that nobody granted: pages there are as they are without Ringside. */
export const foreignHost = 'https://crm.example.com';

const frame = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Made page</title><style>body{font:16px/24px Arial,sans-serif}</style></head><body>${body}</body></html>`;

/** What a server has under each path, the same on all three hosts: the body of a page, a whole page, or a script. */
export async function serveMadePages(context: BrowserContext, files: Record<string, string>): Promise<void> {
  for (const host of [grantedHost, otherGrantedHost, foreignHost]) {
    await context.route(`${host}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const file = files[pathname];
      if (file === undefined) return route.fulfill({ status: 404 });
      if (pathname.endsWith('.js')) return route.fulfill({ contentType: 'text/javascript', body: file });
      const body = /^<!doctype/i.test(file) ? file : frame(file);
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    });
  }
}
