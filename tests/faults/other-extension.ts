import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Worker } from '@playwright/test';
import { extensionIdOf } from '../support/build.ts';
import { until } from '../support/until.ts';

const manifest = {
  manifest_version: 3,
  name: 'Another extension',
  version: '1.0',
  permissions: ['webRequest', 'cookies', 'scripting', 'storage', 'tabs'],
  host_permissions: ['<all_urls>'],
  background: { service_worker: 'worker.js' },
};

/** It listens to every request of the browser that Chrome shows it, and keeps those that carry a token. */
const worker = `
  globalThis.seen = { ofPages: 0, ofRingside: 0, authorizations: 0 };
  chrome.webRequest.onBeforeSendHeaders.addListener(
    ({ requestHeaders, initiator }) => {
      const isRingside = initiator?.startsWith('chrome-extension://');
      globalThis.seen[isRingside ? 'ofRingside' : 'ofPages'] += 1;
      if (requestHeaders.some(({ name }) => name.toLowerCase() === 'authorization')) globalThis.seen.authorizations += 1;
    },
    { urls: ['<all_urls>'] },
    ['requestHeaders', 'extraHeaders'],
  );
`;

/** What the other extension was shown of the browser's requests. */
export interface SeenRequests {
  ofPages: number;
  ofRingside: number;
  authorizations: number;
}

/** An extension of somebody else that may read every site, written into a folder of its own. */
export function makeOtherExtension() {
  const folder = mkdtempSync(join(tmpdir(), 'another-extension-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), worker);
  const origin = `chrome-extension://${extensionIdOf(folder)}`;
  return {
    folder,
    worker: (context: BrowserContext): Promise<Worker> =>
      until("the other extension's worker", () =>
        context.serviceWorkers().find((each) => each.url().startsWith(origin)),
      ),
    seen: (other: Worker): Promise<SeenRequests> =>
      other.evaluate(() => (globalThis as unknown as { seen: SeenRequests }).seen),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
