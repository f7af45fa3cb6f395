import { expect } from '@playwright/test';
import { JANE_COOPER } from '../../sandbox/people.ts';
import type { Ringside } from '../../support/chromium.ts';
import { defineRow } from '../row.ts';

const saysWithinMs = 1000;

/** The worker is busy with something that never ends, until it is killed; Chrome does that after minutes. */
async function keepBusy(ringside: Ringside): Promise<void> {
  const worker = await ringside.serviceWorker();
  // Never answered, because nothing else runs in the worker any more.
  worker
    .evaluate(() => {
      for (const endsAt = Date.now() + 60_000; Date.now() < endsAt; );
    })
    .catch(() => undefined);
}

export const row = defineRow({
  id: 'R14',
  fault: 'worker that does not answer',
  mustHold: 'the panel says so within 1 s and recovers',
  count: 50,
  quickCount: 2,
  async run(rig, count) {
    const { control, ringside } = await rig.open();
    const panel = await ringside.openPanel();
    await panel.signInToDemo();
    const saidMs: number[] = [];
    const broken = await rig.repeat(count, async () => {
      await control.reset();
      await expect(panel.trouble).toBeEmpty();
      await keepBusy(ringside);
      const startedAtMs = Date.now();
      await panel.phoneNumber.fill(JANE_COOPER.phone);
      await panel.callButton.click();
      await expect(panel.trouble).not.toBeEmpty();
      saidMs.push(Date.now() - startedAtMs);
      await ringside.killWorker();
      await expect(panel.trouble).toBeEmpty();
      await expect(panel.call).toBeVisible();
      await panel.hangUp.click();
      await panel.done.click();
    });
    const slowestMs = Math.max(...saidMs);
    if (slowestMs > saysWithinMs + 300) broken.push(`said after ${String(slowestMs)} ms`);
    return { trials: count, broken, figures: { 'said after at most': `${String(slowestMs)} ms` } };
  },
});
