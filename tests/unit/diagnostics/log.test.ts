import { describe, expect, it } from 'vitest';
import type { Happening } from '../../../lib/diagnostics/entry.ts';
import { createLog } from '../../../lib/diagnostics/log.ts';
import { logText } from '../../../lib/diagnostics/log-text.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';

const head = { version: '1.2.3', browser: 'Chromium 156', isSandbox: false };
const dial: Happening = { kind: 'dial', state: 'posting', lastDigits: '12' };
const outage: Happening = { kind: 'poll', state: 'trouble', code: 'server', status: 503 };
const dayMs = 24 * 3_600_000;

function logDesk() {
  const storage = createFakeStorage();
  const clock = createFakeClock(Date.UTC(2026, 2, 12, 15, 4, 0));
  const startWorker = () => createLog({ store: createStore(storage), ...clock });
  const log = startWorker();
  const lines = async (of = log) =>
    logText(await of.read(), head)
      .split('\n')
      .slice(1);
  return { storage, clock, startWorker, log, lines };
}

describe('the log', () => {
  it('says what happened and when, one line each', async () => {
    const { log, lines } = logDesk();
    log.note({ kind: 'worker-started' });
    log.note(dial);
    log.note({ kind: 'request', method: 'GET', path: '/v2/calls/:id', code: 'server', status: 503 });
    log.note({ kind: 'sites', allowed: 2, refused: 1 });
    expect(await lines()).toEqual([
      '2026-03-12 15:04:00 worker-started',
      '2026-03-12 15:04:00 dial …12 posting',
      '2026-03-12 15:04:00 request GET /v2/calls/:id server 503',
      '2026-03-12 15:04:00 sites 2 allowed, 1 refused',
    ]);
  });

  it('is written once for all that happens within a second, and survives the worker', async () => {
    const { log, lines, storage, clock, startWorker } = logDesk();
    for (const state of ['posting', 'placed'] as const) log.note({ ...dial, state });
    expect(storage.writes).toEqual([]);
    await clock.advance(1000);
    expect(storage.writes).toEqual(['log']);
    expect(await lines(startWorker())).toHaveLength(2);
  });

  it('has no timer while nothing happens, so that it keeps no worker alive', async () => {
    const { log, clock } = logDesk();
    log.note(dial);
    await clock.advance(1000);
    expect(clock.waits()).toEqual([]);
  });

  it('counts what goes on happening in one line', async () => {
    const { log, lines, clock } = logDesk();
    log.note(dial);
    for (let minute = 0; minute < 30; minute += 1) {
      log.note(outage);
      await clock.advance(60_000);
    }
    expect(await lines()).toEqual([
      '2026-03-12 15:04:00 dial …12 posting',
      '2026-03-12 15:04:00 poll trouble server 503 (30 times until 2026-03-12 15:33:00)',
    ]);
  });

  it('keeps the newest five hundred entries, of the last seven days', async () => {
    const { log, clock } = logDesk();
    for (let index = 0; index < 600; index += 1) log.note({ ...dial, lastDigits: String(index % 100) });
    expect(await log.read()).toHaveLength(500);
    await clock.advance(7 * dayMs);
    log.note(dial);
    await clock.advance(1000);
    expect(await log.read()).toHaveLength(1);
  });

  it('is gone when it is cleared', async () => {
    const { log, storage, clock } = logDesk();
    log.note(dial);
    await clock.advance(1000);
    log.note(dial);
    await log.clear();
    await clock.advance(1000);
    expect(await log.read()).toEqual([]);
    expect(storage.asText()).not.toContain('dial');
  });
});

describe('with a full disk', () => {
  it('what happens can still be read, and is written when there is room again', async () => {
    const { log, lines, storage, clock, startWorker } = logDesk();
    storage.fill();
    log.note(dial);
    await clock.advance(1000);
    expect(await lines()).toHaveLength(1);
    storage.makeRoom();
    log.note({ ...dial, state: 'placed' });
    await clock.advance(1000);
    expect(await lines(startWorker())).toHaveLength(2);
  });

  it('the newest entries take the room of the oldest', async () => {
    const { log, storage, clock, startWorker } = logDesk();
    for (let index = 0; index < 100; index += 1) log.note(dial);
    await clock.advance(1000);
    storage.fill();
    for (let index = 0; index < 10; index += 1) log.note({ ...dial, state: 'unknown' });
    await clock.advance(1000);
    const kept = await startWorker().read();
    expect(kept.length).toBeLessThan(100);
    expect(kept.at(-1)?.what).toEqual({ ...dial, state: 'unknown' });
  });
});
