import { rm } from 'node:fs/promises';
import { test as base } from '@playwright/test';
import { PACES } from '../sandbox/paces.ts';
import { createSandbox, type SandboxAddresses } from '../sandbox/sandbox.ts';
import { launchRingside, type Ringside } from './chromium.ts';
import { type Control, createControl } from './control.ts';
import { type Crm, crmOn } from './crm.ts';
import { killBeforeMessages } from './kill-before-messages.ts';
import type { Panel } from './panel.ts';
import { makeProfileFolder } from './profile-folder.ts';

interface Fixtures {
  /** The sandbox's control routes; everything in it is as at the start when a test begins. */
  control: Control;
  /** A Chromium of the test's own with Ringside, pointed at the test's sandbox; nobody is signed in. */
  ringside: Ringside;
  /** The panel with nobody signed in. */
  signedOutPanel: Panel;
  /** The panel with the demo agent signed in. */
  panel: Panel;
  /** A tab for the demo CRM; ask for `panel` as well when somebody has to be signed in. */
  crm: Crm;
}

interface WorkerFixtures {
  /** Calls queue for 150 ms and ring for 400 ms unless a test sets another pace. */
  sandbox: SandboxAddresses;
  /** The profile of a browser in which Ringside has been pointed at the sandbox, and that was closed. */
  pointedProfile: string;
}

/** Playwright's `test` with Ringside and a sandbox around it. Ask for the least that the test needs. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  sandbox: [
    // Playwright reads from the pattern which fixtures this one needs: none.
    async ({}, use) => {
      const sandbox = createSandbox({ pace: 'fast' });
      await use(await sandbox.start());
      await sandbox.stop();
    },
    { scope: 'worker' },
  ],

  // A launch from here costs a third less than a first one with the way through the server's address, time and again.
  pointedProfile: [
    async ({ sandbox }, use) => {
      const folder = await makeProfileFolder();
      const ringside = await launchRingside({ profile: folder });
      await ringside.useServer(sandbox.address);
      await ringside.context.close();
      await use(folder);
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  // Automatic: a test that never asks for it still starts with a fresh sandbox.
  control: [
    async ({ sandbox }, use) => {
      const control = createControl(sandbox.control);
      await control.reset();
      await control.setPace(PACES.fast);
      await use(control);
    },
    { auto: true },
  ],

  // With RINGSIDE_KILLS=1 its worker is dead whenever a page sends it a message (row R7 of tests/faults).
  ringside: async ({ pointedProfile }, use, testInfo) => {
    const ringside = await launchRingside({ beginAs: pointedProfile });
    const kills = process.env.RINGSIDE_KILLS === '1' ? await killBeforeMessages(ringside) : undefined;
    await use(ringside);
    if (kills) testInfo.annotations.push({ type: 'kills', description: String(kills.count()) });
    await ringside.close();
  },

  signedOutPanel: async ({ ringside }, use) => {
    await use(await ringside.openPanel());
  },

  panel: async ({ signedOutPanel }, use) => {
    await signedOutPanel.signInToDemo();
    await use(signedOutPanel);
  },

  crm: async ({ ringside, sandbox }, use) => {
    await use(crmOn(await ringside.context.newPage(), sandbox.crm));
  },
});

export { expect } from '@playwright/test';
