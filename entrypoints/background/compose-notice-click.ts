import { openPopup } from '../../lib/browser/action.ts';
import { withdrawNotice } from '../../lib/browser/notifications.ts';
import { focusLastWindow, focusPageWindow } from '../../lib/browser/panel-window.ts';
import { hasSidePanel } from '../../lib/browser/side-panel.ts';
import type { Handlers } from '../../lib/messages/router.ts';
import type { Store } from '../../lib/settings/store.ts';
import { panelWindow } from './handle-window.ts';
import { createNoticeClick } from './notice-click.ts';
import { ownWish } from './selection.ts';

export interface NoticeClickParts {
  store: Store;
  handlers: Pick<Handlers, 'window.open'>;
}

/** What a click on a notification does in this browser. */
export function composeNoticeClick({ store, handlers }: NoticeClickParts): ReturnType<typeof createNoticeClick> {
  return createNoticeClick({
    store,
    withdraw: withdrawNotice,
    focusPanelWindow: () => focusPageWindow(panelWindow),
    focusLastWindow,
    hasSidePanel,
    openPopup,
    openPanelWindow: () => handlers['window.open']({}, ownWish),
    now: () => Date.now(),
  });
}
