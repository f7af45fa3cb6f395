import browser from 'webextension-polyfill';

/** What the toolbar button shows; an empty text takes the badge away. */
export async function setBadge(badge: { text: string; color: string; title: string }): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: badge.text }),
    browser.action.setBadgeBackgroundColor({ color: badge.color }),
    browser.action.setTitle({ title: badge.title }),
  ]);
}

/** Works without a user's gesture as long as a browser window is active; fails quietly otherwise. */
export const openPopup = async (): Promise<void> => {
  await browser.action.openPopup().catch(() => undefined);
};
