import type { Account, Connection } from '../settings/schemas.ts';
import { isActive, type KnownCall } from './call.ts';

/** What the toolbar button says. */
export type Badge = { kind: 'none' } | { kind: 'in-call'; minutes: number } | { kind: 'trouble' };

/** In a call: its minutes. Signed out by the server, or the API in trouble: an exclamation mark. */
export function badgeOf(
  account: Account,
  connection: Connection,
  calls: readonly KnownCall[],
  serverNowMs: number,
): Badge {
  if (account.state === 'signed-out') return { kind: account.reason === 'expired' ? 'trouble' : 'none' };
  const running = calls.find((call) => isActive(call));
  if (running) {
    const sinceMs = serverNowMs - (running.connectedAtMs ?? running.startedAtMs);
    return { kind: 'in-call', minutes: Math.max(0, Math.floor(sinceMs / 60_000)) };
  }
  return { kind: connection.state === 'ok' ? 'none' : 'trouble' };
}
