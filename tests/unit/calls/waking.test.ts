import { describe, expect, it } from 'vitest';
import { success } from '../../../lib/tenfold/result.ts';
import { busy, createWatch } from './watch.ts';

describe('a machine that wakes up', () => {
  /** Everything that has come due meanwhile comes at once: the page's word, the alarm and the timer. */
  async function wakeUp({ watch, watcher, clock }: ReturnType<typeof createWatch>): Promise<void> {
    watch.pollTakesMs = 30;
    void watcher.look();
    void watcher.seen();
    await clock.advance(10);
    void watcher.look();
    await clock.advance(2500);
  }

  it('polls once to catch up, and then goes on every second', async () => {
    const bench = createWatch();
    bench.watch.outcome = success(busy);
    await bench.watcher.wake();
    bench.clock.sleep(95_000);
    await wakeUp(bench);
    expect(bench.watch.polledAtMs).toEqual([0, 95_000, 96_030, 97_060]);
  });

  it('does not take a poll from before for one of now', async () => {
    const { watch, watcher, clock } = createWatch();
    watch.outcome = success(busy);
    watch.pollTakesMs = 95_000;
    void watcher.wake();
    await clock.advance(94_990);
    void watcher.look();
    await clock.advance(20);
    expect(watch.polledAtMs).toEqual([0, 95_000]);
  });
});
