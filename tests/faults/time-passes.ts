import { until } from '../support/until.ts';

/** Resolves when so much time has passed by the machine's clock: the fault itself, never a wait for something. */
export async function timePasses(durationMs: number): Promise<void> {
  const endsAtMs = Date.now() + durationMs;
  const isOver = () => (Date.now() >= endsAtMs ? true : undefined);
  await until('time to pass', isOver, { timeoutMs: durationMs + 10_000, everyMs: 100 });
}
