import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { onAlarm, repeatAlarm } from '../../lib/browser/alarms.ts';
import { onShortcut } from '../../lib/browser/commands.ts';
import { offerOnSelection, onSelectionChosen } from '../../lib/browser/context-menus.ts';
import { onNoticeClicked } from '../../lib/browser/notifications.ts';
import { onInstalled, onMessage, ownId, ownOrigin } from '../../lib/browser/runtime.ts';
import { openSidePanel } from '../../lib/browser/side-panel.ts';
import { closeStorageToPages } from '../../lib/browser/storage.ts';
import { onPageInFront } from '../../lib/browser/tabs.ts';
import { createRouter } from '../../lib/messages/router.ts';
import { drafts, noteStates, stored } from '../../lib/settings/stored.ts';
import { followAddressBar } from './address-bar.ts';
import { compose } from './compose.ts';
import { composeNoticeClick } from './compose-notice-click.ts';
import { createHandlers } from './handlers.ts';
import { followOpenRecord } from './open-record.ts';
import { dialText } from './selection.ts';
import { createShortcuts } from './shortcuts.ts';

const alarmName = 'watch';
const alarmEveryMin = 0.5;
const selectionMenuId = 'dial-selection';

export default defineBackground({
  main() {
    const closed = closeStorageToPages();
    const services = compose();
    const { store, session, watcher, outbox, sites, health, profile, usage } = services;
    const follow = followOpenRecord(services);
    const ready = closed.then(() => session.restore());
    const handlers = createHandlers(services, ready);
    const dialling = { ...services, handlers };

    // Every listener is attached in this first turn: an event that started the worker is delivered only to
    // listeners that are there by then.
    onMessage(createRouter({ ...services, handlers, ownId: ownId(), ownOrigin: ownOrigin() }));
    onAlarm(() => void ready.then(tick));
    onInstalled(() => void offerOnSelection(selectionMenuId, i18n.t('worker.callSelection')));
    services.followSites();
    onPageInFront(() => void follow());
    onShortcut((name, tab) => void createShortcuts(dialling)(name, tab));
    followAddressBar(dialling);
    onNoticeClicked((id) => void composeNoticeClick(dialling)(id));
    onSelectionChosen((selection, { tabId, address }) => {
      if (tabId !== undefined) void openSidePanel(tabId);
      void dialText(dialling, selection, address);
    });
    store.watchFamily(drafts, (name, draft) => {
      if (draft !== null) void ready.then(() => services.drafts.changed(name, outbox));
    });
    store.watchFamily(noteStates, (callId, note) => {
      if (note?.state !== 'saved') return;
      void usage.noteSaved(callId);
      void services.updateBadge();
    });
    store.watch(stored.account, () => void services.updateBadge());
    store.watch(stored.connection, ({ state }) => {
      void services.updateBadge();
      if (state === 'ok') void ready.then(() => profile.readMissingSettings());
    });
    store.watch(stored.dismissedOwed, () => void services.updateBadge());

    // Alarms are lost at a reload, so they are made anew at every start.
    repeatAlarm(alarmName, alarmEveryMin);
    void ready.then(services.useOwnConnections).then(follow).then(tick);
    // Beside the restoring, which opens the vault: pages wait for their marks, and what they ask waits for `ready`.
    void closed.then(() => sites.takeOver()).then(() => services.administration.takeOver());
    // The browser has been away: name, picture and settings may have been changed elsewhere.
    void ready.then((isTakenUp) => (isTakenUp ? profile.refresh() : undefined));

    async function tick(): Promise<void> {
      void outbox.flush();
      void services.removals.flush();
      void health.checkWhenDue();
      void profile.readMissingSettings();
      await watcher.lookInBackground();
      void services.catchUp();
      if (!watcher.isAttended()) await services.drafts.sweep();
    }
  },
});
