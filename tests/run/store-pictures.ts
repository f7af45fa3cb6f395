/**
 * `npm run store:pictures`: the tour played once more, and what the stores show taken from it, 1280 × 800 each, into
 * assets/store/pictures. A picture is the CRM's page beside Ringside's panel, both as they are, put together; or a
 * page of Ringside's alone.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createSandbox } from '../sandbox/sandbox.ts';
import { launchRingside } from '../support/chromium.ts';
import { createControl } from '../support/control.ts';
import { crmOn } from '../support/crm.ts';
import { storeScenes } from './store-scenes.ts';
import { type Stage, tourSteps } from './tour-steps.ts';

const folder = 'assets/store/pictures';
const size = { width: 1280, height: 800 };
const panelWidth = 400;
const pace = { queuedMs: 1000, ringingMs: 1500 };

/** The pages as one picture; each is as wide as it is drawn. */
async function takeTogether(stage: Stage, pages: readonly Page[], path: string): Promise<void> {
  const images: string[] = [];
  for (const page of pages) {
    await page.bringToFront();
    const png = await page.screenshot({ animations: 'disabled' });
    images.push(`<img src="data:image/png;base64,${png.toString('base64')}">`);
  }
  const frame = await stage.ringside.context.newPage();
  await frame.setViewportSize(size);
  await frame.setContent(
    `<style>body{margin:0;display:flex;background:#d9dde5}img{height:800px}img+img{box-shadow:0 0 0 1px #0003}</style>${images.join('')}`,
  );
  await frame.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  await frame.screenshot({ path });
  await frame.close();
}

async function playAndTake(stage: Stage): Promise<void> {
  for (const step of tourSteps) {
    console.log(`${step.name}: ${await step.play(stage)}`);
    for (const { name, show } of storeScenes.filter(({ after }) => after === step.name)) {
      await takeTogether(stage, await show(stage), join(folder, `${name}.png`));
      console.log(`✓ ${name}.png`);
    }
  }
}

const built = spawnSync('wxt', ['build', '--mode', 'sandbox'], { encoding: 'utf8' });
if (built.status !== 0) throw new Error(`The extension could not be built.\n${built.stdout}${built.stderr}`);
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const sandbox = createSandbox();
const addresses = await sandbox.start();
const control = createControl(addresses.control);
await control.setPace(pace);
const ringside = await launchRingside();
try {
  const panel = await ringside.openSidePanel();
  await panel.page.setViewportSize({ width: panelWidth, height: size.height });
  const crm = crmOn(await ringside.context.newPage(), addresses.crm);
  await crm.page.setViewportSize({ width: size.width - panelWidth, height: size.height });
  await playAndTake({ addresses, control, ringside, panel, crm, inView: panel.page });
} finally {
  await ringside.close();
  await sandbox.stop();
}
