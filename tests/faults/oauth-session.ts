import { expect, type Page } from '@playwright/test';
import { contractVersion } from '../../lib/messages/version.ts';
import type { Panel } from '../support/panel.ts';
import type { Bench } from './rig.ts';

/** The panel, signed in with tokens that end and are renewed. */
export async function signInByClient({ ringside, addresses }: Pick<Bench, 'ringside' | 'addresses'>): Promise<Panel> {
  const options = await ringside.openOptions();
  await options.useClient(addresses);
  await options.page.close();
  const panel = await ringside.openPanel();
  await panel.signIn(addresses.username, addresses.password);
  await expect(panel.phoneNumber).toBeVisible();
  return panel;
}

/** How many of so many health checks, sent by a page of Ringside at once, went well; each is one request to the API. */
export function checkHealth(page: Page, times: number): Promise<number> {
  return page.evaluate(
    async ({ message, count }) => {
      // A worker that is killed meanwhile answers nobody, or with nothing.
      const ask = () =>
        chrome.runtime.sendMessage<unknown, { ok: boolean } | undefined>(message).catch(() => undefined);
      const answers = await Promise.all(Array.from({ length: count }, ask));
      return answers.filter((answer) => answer?.ok === true).length;
    },
    { message: { ringside: contractVersion, name: 'health.check', input: {} }, count: times },
  );
}
