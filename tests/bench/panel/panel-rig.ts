import type { CDPSession, Page } from '@playwright/test';
import { JANE_COOPER } from '../../sandbox/people.ts';
import { createSandbox, type SandboxOptions } from '../../sandbox/sandbox.ts';
import { launchRingside, type Ringside } from '../../support/chromium.ts';
import { type Control, createControl } from '../../support/control.ts';
import { type Panel, panelOn } from '../../support/panel.ts';

/** Ringside as an agent has it in a call: a browser and a sandbox of its own, signed in, the call answered. */
export interface PanelRig {
  ringside: Ringside;
  control: Control;
  panel: Panel;
  /** The panel's address, for opening it once more. */
  address: string;
  close(): Promise<void>;
}

export async function openPanelRig(options: Pick<SandboxOptions, 'history'> = {}): Promise<PanelRig> {
  const sandbox = createSandbox({ pace: 'fast', ...options });
  const addresses = await sandbox.start();
  const control = createControl(addresses.control);
  const ringside = await launchRingside();
  await ringside.useServer(addresses.address);
  const panel = await ringside.openPanel();
  await panel.signInToDemo();
  return {
    ringside,
    control,
    panel,
    address: panel.page.url(),
    close: async () => {
      await ringside.close();
      await sandbox.stop();
    },
  };
}

/** The phone rings and is answered; the panel has the call in front. */
export async function beginCall({ control, panel }: Pick<PanelRig, 'control' | 'panel'>): Promise<void> {
  await control.inbound({ phoneNumber: JANE_COOPER.phone, answerAfterMs: 0 });
  await panel.status('In progress').waitFor();
  await panel.openRecord.waitFor();
}

/** A tab as large as Chrome's popup, with nothing in it yet. */
export async function emptyPopup({ ringside }: Pick<PanelRig, 'ringside'>): Promise<Panel> {
  const page = await ringside.context.newPage();
  await page.setViewportSize({ width: 400, height: 600 });
  return panelOn(page);
}

/** Asks a page to let go of all it no longer needs, and returns what is left, scripts and engine together, in bytes. */
export async function heapAfterCollecting(page: Page): Promise<number> {
  const session: CDPSession = await page.context().newCDPSession(page);
  // What the first pass lets go of may let go of more.
  for (let pass = 0; pass < 4; pass += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize + embedderHeapUsedSize;
}
