import { expect, type Page } from '@playwright/test';
import { JANE_COOPER, OSKAR_LINDQVIST } from '../../sandbox/people.ts';
import type { Ringside } from '../../support/chromium.ts';
import { until } from '../../support/until.ts';
import { percentile } from '../figures.ts';
import { defineRow } from '../row.ts';

const saysWithinMs = 1000;

/**
 * In turn: the call waits for the successor, and this agent hangs up and dials anew within a second of it. The same
 * number would be taken for the second half of a double click, as it should be.
 */
const numbers: readonly string[] = [JANE_COOPER.phone, OSKAR_LINDQVIST.phone];

/** A busy worker is ended by force after two seconds, and its successor has to start. */
const recovers = { timeout: 15_000 };

/** The worker is busy with something that never ends, until it is killed; Chrome itself does that after minutes. */
async function keepBusy(ringside: Ringside): Promise<void> {
  const worker = await ringside.serviceWorker();
  // In the next turn: with the answer that it is asked for, the worker is as good as busy, and no message comes between.
  await worker.evaluate(() => {
    setTimeout(() => {
      for (const endsAt = Date.now() + 300_000; Date.now() < endsAt; );
    });
  });
}

/** Asks for a call by the page's own clock; gives the milliseconds from the click to the first words about it. */
async function clickUntilSaid(page: Page): Promise<number> {
  return await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const clickedAt = performance.now();
        const line = document.querySelector('footer output');
        const look = (): void => {
          if (line?.textContent) resolve(performance.now() - clickedAt);
          else requestAnimationFrame(look);
        };
        document.querySelector<HTMLElement>('button[type=submit]')?.click();
        look();
      }),
  );
}

export const row = defineRow({
  id: 'R14',
  fault: 'worker that does not answer',
  mustHold: 'the panel says so within 1 s and recovers: the call is placed, once',
  count: 50,
  quickCount: 2,
  async run(rig, count) {
    const { control, ringside } = await rig.open();
    const panel = await ringside.openPanel();
    await panel.signInToDemo();
    const saidMs: number[] = [];
    const broken = await rig.repeat(count, async (index) => {
      await control.forgetRequests();
      await expect(panel.trouble).toBeEmpty(recovers);
      await panel.phoneNumber.fill(numbers[index % numbers.length] ?? '');
      await keepBusy(ringside);
      const afterMs = await clickUntilSaid(panel.page);
      saidMs.push(afterMs);
      await ringside.killWorker();
      await expect(panel.call).toBeVisible(recovers);
      await expect(panel.trouble).toBeEmpty(recovers);
      await panel.hangUp.click();
      await panel.done.click();
      await until('the end of every call', async () =>
        (await control.calls()).every(({ status }) => status === 'finished') ? true : undefined,
      );
      expect(await control.requests('/api/v1/calls/originate')).toHaveLength(1);
      expect(afterMs).toBeLessThanOrEqual(saysWithinMs);
    });
    return { trials: count, broken, figures: { 'said after, p95': `${percentile(saidMs, 0.95).toFixed(0)} ms` } };
  },
});
