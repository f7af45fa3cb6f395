import { i18n } from '#i18n';
import type { Connection } from '../../lib/settings/schemas.ts';
import { secondsUntil, type TimeWords } from '../ui/time-words.ts';

/** Why Tenfold may be out of reach, as far as this machine knows. */
export interface Reach {
  /** False without any network. */
  isOnline: boolean;
  /** The API's host when Chrome keeps Ringside from it: by site access or by the administrator's policy. */
  blockedHost?: string | undefined;
}

function unreachable({ isOnline, blockedHost }: Reach): string {
  if (blockedHost !== undefined) return i18n.t('header.blocked', [blockedHost]);
  return isOnline ? i18n.t('header.unreachable') : i18n.t('header.offline');
}

function cause({ failure, status, state }: Connection, reach: Reach): string {
  if (state === 'full') return i18n.t('header.full');
  switch (failure ?? (state === 'offline' ? 'offline' : 'server')) {
    case 'rate-limited':
      return i18n.t('header.slow');
    case 'bad-answer':
      return i18n.t('header.badAnswer');
    case 'unknown-outcome':
      return i18n.t('header.unanswered');
    case 'offline':
      return unreachable(reach);
    case 'server':
    case 'refused':
    case 'not-found':
    case 'not-supported':
    case 'signed-out':
      return status === undefined ? i18n.t('header.server') : i18n.t('header.serverStatus', [String(status)]);
  }
}

export interface ConnectionWords {
  /** What is wrong: the same words from one second to the next. */
  sentence: string;
  /** That it is being tried again, for those who do not see the countdown. */
  promise: string;
  /** When that will be, or that it is now. */
  countdown: string;
}

export const noTrouble: ConnectionWords = { sentence: '', promise: '', countdown: '' };

/** The last second is not counted: the try is sent in it, and its answer takes a moment. */
function nextTry(nextTryAtMs: number | undefined, nowMs: number, words: TimeWords): string {
  const isSoon = nextTryAtMs === undefined || secondsUntil(nextTryAtMs, nowMs) <= 1;
  return isSoon ? i18n.t('header.now') : i18n.t('header.next', [words.ahead(nextTryAtMs, nowMs)]);
}

/** One line for a connection in trouble: what is wrong, and what happens next. Empty while all is well. */
export function connectionWords(
  connection: Connection,
  reach: Reach,
  nowMs: number,
  words: TimeWords,
): ConnectionWords {
  if (connection.state === 'ok') return noTrouble;
  return {
    sentence: cause(connection, reach),
    promise: i18n.t('header.again'),
    // A full disk is looked at every other second: there is nothing to count.
    countdown: connection.state === 'full' ? i18n.t('header.now') : nextTry(connection.nextTryAtMs, nowMs, words),
  };
}
