import { contractVersion } from '../../lib/messages/version.ts';
import { createSandbox, type SandboxAddresses } from '../sandbox/sandbox.ts';
import { extensionIdOf, sandboxBuild } from '../support/build.ts';
import { type Control, createControl } from '../support/control.ts';
import { launchUnwatched, type UnwatchedBrowser } from './unwatched-browser.ts';
import type { UnwatchedPage } from './unwatched-page.ts';

/** A sandbox and a browser that nobody watches, with the panel in front and the demo agent signed in. */
export interface UnwatchedBench {
  addresses: SandboxAddresses;
  control: Control;
  browser: UnwatchedBrowser;
  panel: UnwatchedPage;
}

/** What the panel's buttons would send, and its answer has to be that it was done. */
async function command(panel: UnwatchedPage, name: string, input: object): Promise<void> {
  const message = JSON.stringify({ ringside: contractVersion, name, input });
  const answer = await panel.run(`chrome.runtime.sendMessage(${message}).then(({ ok }) => ok)`);
  if (answer !== true) throw new Error(`${name} was refused.`);
}

/** @param onOpened is handed each thing to close, in the order in which they were opened. */
export async function openUnwatchedBench(onOpened: (close: () => Promise<void>) => void): Promise<UnwatchedBench> {
  const sandbox = createSandbox({ pace: 'fast' });
  const addresses = await sandbox.start();
  onOpened(() => sandbox.stop());
  const browser = await launchUnwatched();
  onOpened(() => browser.close());
  const panel = await browser.openPage(`chrome-extension://${extensionIdOf(sandboxBuild)}/popup.html`);
  await panel.waitUntil('document.querySelector("form") !== null');
  const { address, username, password } = addresses;
  await command(panel, 'server.save', { apiAddress: address, betaAddress: address, clientId: '' });
  await command(panel, 'session.signIn', { username, password, keepSignedIn: true });
  return { addresses, control: createControl(addresses.control), browser, panel };
}
