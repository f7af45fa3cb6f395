import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { createSandbox } from '../sandbox/sandbox.ts';
import { launchRingside } from '../support/chromium.ts';
import { createControl } from '../support/control.ts';
import { crmOn } from '../support/crm.ts';
import { type Stage, type TourStep, tourSteps } from './tour-steps.ts';

const folder = 'tour';

/** Slow enough for each status to be seen by somebody who asks once a second. */
const pace = { queuedMs: 1500, ringingMs: 3000 };

function pictureOf(index: number, name: string): string {
  const words = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return join(folder, `${String(index + 1).padStart(2, '0')}-${words}.png`);
}

/** Plays one step and says what it saw; a failure says which step, and why. */
async function playStep(step: TourStep, index: number, stage: Stage): Promise<boolean> {
  const picture = pictureOf(index, step.name);
  const label = `${String(index + 1).padStart(2, ' ')}. ${step.name}`;
  try {
    console.log(`✓ ${label}: ${await step.play(stage)}`);
    await stage.inView.screenshot({ path: picture, animations: 'disabled' });
    return true;
  } catch (error) {
    await stage.inView.screenshot({ path: picture }).catch(() => undefined);
    console.log(`✗ ${label}: ${stripVTControlCharacters(error instanceof Error ? error.message : String(error))}`);
    console.log(`\nThe tour ended at step ${index + 1}, "${step.name}". What it looked like is in ${picture}.`);
    return false;
  }
}

/**
 * Plays the main job through in a Chromium without a window, against a sandbox of its own; prints each step with what it
 * saw, and leaves a picture of each in tour/.
 *
 * @returns whether every step went well; the first that does not ends it.
 */
export async function playTour(): Promise<boolean> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  const sandbox = createSandbox();
  const addresses = await sandbox.start();
  const control = createControl(addresses.control);
  await control.setPace(pace);
  const ringside = await launchRingside();
  try {
    const panel = await ringside.openPanel();
    const crm = crmOn(await ringside.context.newPage(), addresses.crm);
    const stage: Stage = { addresses, control, ringside, panel, crm, inView: panel.page };
    for (const [index, step] of tourSteps.entries()) {
      if (!(await playStep(step, index, stage))) return false;
    }
    console.log(`\nAll ${tourSteps.length} steps went well; the pictures are in ${folder}/.`);
    return true;
  } finally {
    await ringside.close();
    await sandbox.stop();
  }
}
