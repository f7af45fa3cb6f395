import type { Page } from '@playwright/test';

/**
 * Makes the window around a page large enough for the side panel as well. Playwright sizes the window to the page; when the
 * side panel then takes its share, pictures of the page repeat themselves.
 */
export async function makeRoomForSidePanel(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', { windowId, bounds: { width: 1800, height: 1100 } });
  await session.detach();
}
