import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks `look` until it gives something, and gives that back. For what no page shows; a page is watched with `expect`.
 *
 * @param what completes "Timed out waiting for …".
 */
export async function until<T>(
  what: string,
  look: () => T | undefined | Promise<T | undefined>,
  { timeoutMs = 10_000, everyMs = 25 } = {},
): Promise<T> {
  const giveUpAtMs = Date.now() + timeoutMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > giveUpAtMs) throw new Error(`Timed out waiting for ${what}.`);
    await pause(everyMs);
  }
}
