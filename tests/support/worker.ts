import type { Page, Worker } from '@playwright/test';

/*
 * What happens outside every page: notifications, menus, storage. No page shows it, so worker and extension page are
 * asked directly, and what the browser itself would send is sent in its place.
 */

/** The worker, or a page of Ringside's, which knows as much and outlives a worker. */
interface Inside {
  evaluate<T>(ask: () => Promise<T>): Promise<T>;
}

/** The ids of the desktop notifications that are shown now. */
export const shownNotices = (from: Inside): Promise<string[]> =>
  from.evaluate(async () => Object.keys(await chrome.notifications.getAll()));

/** What the badge on the toolbar's button says; empty when there is none. */
export const badgeText = (from: Inside): Promise<string> => from.evaluate(() => chrome.action.getBadgeText({}));

/**
 * The texts of the context menu's entry on a selection are Chrome's to draw; this is a click on the entry, in the tab
 * whose address begins so.
 */
export const chooseCallSelection = (worker: Worker, selectionText: string, address?: string): Promise<void> =>
  worker.evaluate(
    async ([selected, start]) => {
      // `dispatch` is there at run time, and only there: it is how Chrome itself raises the event.
      const { onClicked } = chrome.contextMenus as unknown as {
        onClicked: { dispatch(info: object, tab?: object): void };
      };
      const tab = start ? (await chrome.tabs.query({})).find(({ url }) => url?.startsWith(start)) : undefined;
      onClicked.dispatch({ menuItemId: 'dial-selection', selectionText: selected, editable: false }, tab);
    },
    [selectionText, address ?? ''] as const,
  );

/** Everything Ringside keeps in storage, as text to search in; asked in one of its own pages. */
export const everythingStored = (page: Page): Promise<string> =>
  page.evaluate(async () =>
    JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]),
  );

/** The access token in use, or undefined while nobody is signed in. */
export const tokenInUse = (page: Page): Promise<string | undefined> =>
  page.evaluate(async () => {
    const { session } = await chrome.storage.session.get<{ session?: { value: { token: string } | null } }>('session');
    return session?.value?.token;
  });

/** The keys themselves are Chrome's to press; this is the event that it raises, for the tab whose address begins so. */
export const pressShortcut = (worker: Worker, name: string, address?: string): Promise<void> =>
  worker.evaluate(
    async ([pressed, start]) => {
      const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch(name: string, tab?: object): void } };
      const tab = start ? (await chrome.tabs.query({})).find(({ url }) => url?.startsWith(start)) : undefined;
      onCommand.dispatch(pressed, tab);
    },
    [name, address ?? ''] as const,
  );

/** The address bar is no page; this is Enter in it, after the keyword and a text. */
export const enterInAddressBar = (worker: Worker, typed: string): Promise<void> =>
  worker.evaluate((text) => {
    const { onInputEntered } = chrome.omnibox as unknown as { onInputEntered: { dispatch(text: string): void } };
    onInputEntered.dispatch(text);
  }, typed);

/** What the address bar says below a text that was typed after the keyword. */
export const sayInAddressBar = (worker: Worker, typed: string): Promise<string> =>
  worker.evaluate(
    (text) =>
      new Promise<string>((resolve) => {
        chrome.omnibox.setDefaultSuggestion = ({ description }: { description: string }) => {
          resolve(description);
          return Promise.resolve();
        };
        const { onInputChanged } = chrome.omnibox as unknown as { onInputChanged: { dispatch(text: string): void } };
        onInputChanged.dispatch(text);
      }),
    typed,
  );

/** The next alarm, without the half minute until then. */
export const soundAlarm = (worker: Worker): Promise<void> =>
  worker.evaluate(() => {
    const { onAlarm } = chrome.alarms as unknown as { onAlarm: { dispatch(alarm: object): void } };
    onAlarm.dispatch({ name: 'watch', scheduledTime: Date.now() });
  });

/** A click on a desktop notification, which is the system's to draw. */
export const clickNotice = (worker: Worker, id: string): Promise<void> =>
  worker.evaluate((clicked) => {
    const { onClicked } = chrome.notifications as unknown as { onClicked: { dispatch(id: string): void } };
    onClicked.dispatch(clicked);
  }, id);

/** From now on no popup opens, as when every window of the browser is in the background. */
export const refusePopups = (worker: Worker): Promise<void> =>
  worker.evaluate(() => {
    Object.assign(chrome.action, { openPopup: () => Promise.reject(new Error('no active browser window')) });
  });
