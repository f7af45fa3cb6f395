import type { Account, Connection } from '../settings/schemas.ts';
import { isActive, type KnownCall } from './call.ts';

/** What the toolbar button says. */
export type Badge =
  | { kind: 'none' }
  | { kind: 'in-call'; minutes: number }
  | { kind: 'owed'; count: number }
  | { kind: 'trouble' };

/** In a call: its minutes. Signed out by the server, or the API in trouble: an exclamation mark. Else what is owed. */
export function badgeOf(
  account: Account,
  connection: Connection,
  calls: readonly KnownCall[],
  serverNowMs: number,
  owedCount: number,
): Badge {
  if (account.state === 'signed-out') return { kind: account.reason === 'expired' ? 'trouble' : 'none' };
  const running = calls.find((call) => isActive(call));
  if (running) {
    const sinceMs = serverNowMs - (running.connectedAtMs ?? running.startedAtMs);
    return { kind: 'in-call', minutes: Math.max(0, Math.floor(sinceMs / 60_000)) };
  }
  if (connection.state !== 'ok') return { kind: 'trouble' };
  return owedCount > 0 ? { kind: 'owed', count: owedCount } : { kind: 'none' };
}
