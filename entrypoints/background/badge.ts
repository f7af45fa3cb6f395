import { i18n } from '#i18n';
import { setBadge } from '../../lib/browser/action.ts';
import { type Badge, badgeOf } from '../../lib/calls/badge.ts';
import { isActive } from '../../lib/calls/call.ts';
import type { OwedCount } from '../../lib/history/owed-count.ts';
import type { Store } from '../../lib/settings/store.ts';
import { stored } from '../../lib/settings/stored.ts';

/** A badge has room for four characters at most, and three are read at a glance. */
const mostCounted = 99;

function owedWords(count: number): string {
  return count === 1 ? i18n.t('worker.badgeOwedOne') : i18n.t('worker.badgeOwed', [String(count)]);
}

async function showBadge(badge: Badge): Promise<void> {
  switch (badge.kind) {
    case 'none':
      return setBadge({ text: '', color: '#00000000', title: i18n.t('extension.name') });
    case 'in-call':
      return setBadge({ text: `${String(badge.minutes)}m`, color: '#15803d', title: i18n.t('worker.badgeInCall') });
    case 'owed': {
      const text = badge.count > mostCounted ? `${String(mostCounted)}+` : String(badge.count);
      return setBadge({ text, color: '#4146c2', title: owedWords(badge.count) });
    }
    case 'trouble':
      return setBadge({ text: '!', color: '#b45309', title: i18n.t('worker.badgeTrouble') });
  }
}

/** Brings the toolbar button in line with what is stored. */
export function createBadge(store: Store, owed: Pick<OwedCount, 'count'>, now: () => number): () => Promise<void> {
  return async () => {
    const { calls, clockOffsetMs } = await store.read(stored.calls);
    const [account, connection] = await Promise.all([store.read(stored.account), store.read(stored.connection)]);
    const owedCount = calls.some(isActive) ? 0 : await owed.count();
    await showBadge(badgeOf(account, connection, calls, now() + clockOffsetMs, owedCount));
  };
}
