/**
 * `npm start`: the demo CRM in a Chromium with Ringside signed in to the sandbox. Without a display, or with `--tour`,
 * the main job is played through instead; see tour.ts.
 */
import { spawnSync } from 'node:child_process';
import { launchRingside } from '../support/chromium.ts';
import { openDemoSandbox } from './demo-sandbox.ts';
import { playTour } from './tour.ts';

function build(): void {
  const { status, stdout, stderr } = spawnSync('wxt', ['build', '--mode', 'sandbox'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}${stderr}`);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? '') || Boolean(process.env.WAYLAND_DISPLAY ?? '');
}

/** Shows the product until its window is closed. */
async function show(): Promise<void> {
  const sandbox = await openDemoSandbox();
  const ringside = await launchRingside({ headless: false });
  const closed = ringside.context.waitForEvent('close', { timeout: 0 });
  try {
    const panel = await ringside.openPanel();
    await panel.signInToDemo();
    await ringside.openPage(sandbox.addresses.crm);
    await panel.page.close();
    console.log(`The demo CRM is at ${sandbox.addresses.crm}, the API at ${sandbox.addresses.address}.`);
    console.log('Click a marked phone number; Ringside is behind the puzzle piece beside the address bar.');
    console.log('Close the window or press Ctrl+C to end.');
    await closed;
  } finally {
    await ringside.close();
    await sandbox.stop();
  }
}

try {
  console.log('Building the extension for the sandbox …');
  build();
  if (process.argv.includes('--tour') || !hasDisplay()) process.exitCode = (await playTour()) ? 0 : 1;
  else await show();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
