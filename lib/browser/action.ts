import browser from 'webextension-polyfill';

/** What the toolbar button shows; an empty text takes the badge away. */
export async function setBadge(badge: { text: string; color: string; title: string }): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: badge.text }),
    browser.action.setBadgeBackgroundColor({ color: badge.color }),
    browser.action.setTitle({ title: badge.title }),
  ]);
}

/**
 * Opens the popup in the active window, or in the one that is told. Works without a user's gesture as long as that
 * window is active. Resolves with whether it is open.
 */
export const openPopup = (windowId?: number): Promise<boolean> =>
  browser.action.openPopup(windowId === undefined ? {} : { windowId }).then(
    () => true,
    () => false,
  );
