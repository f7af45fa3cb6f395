import { i18n } from '#i18n';
import { setBadge } from '../../lib/browser/action.ts';
import { type Badge, badgeOf } from '../../lib/calls/badge.ts';
import type { Store } from '../../lib/settings/store.ts';
import { stored } from '../../lib/settings/stored.ts';

async function showBadge(badge: Badge): Promise<void> {
  switch (badge.kind) {
    case 'none':
      return setBadge({ text: '', color: '#00000000', title: i18n.t('extension.name') });
    case 'in-call':
      return setBadge({ text: `${String(badge.minutes)}m`, color: '#15803d', title: i18n.t('worker.badgeInCall') });
    case 'trouble':
      return setBadge({ text: '!', color: '#b45309', title: i18n.t('worker.badgeTrouble') });
  }
}

/** Brings the toolbar button in line with what is stored. */
export function createBadge(store: Store, now: () => number): () => Promise<void> {
  return async () => {
    const { calls, clockOffsetMs } = await store.read(stored.calls);
    const [account, connection] = await Promise.all([store.read(stored.account), store.read(stored.connection)]);
    await showBadge(badgeOf(account, connection, calls, now() + clockOffsetMs));
  };
}
