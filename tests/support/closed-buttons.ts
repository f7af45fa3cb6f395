import type { Page } from '@playwright/test';

/** A rectangle in the page's own pixels. */
export interface ClosedButton {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Where the button called `name` is drawn, also inside a closed shadow root, into which page code and Playwright's
 * locators do not see but a screen reader does. Undefined when there is none.
 */
export async function findClosedButton(page: Page, name: string): Promise<ClosedButton | undefined> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const button = nodes.find((node) => node.role?.value === 'button' && node.name?.value === name);
    if (button?.backendDOMNodeId === undefined) return undefined;
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: button.backendDOMNodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  } catch {
    // Gone between the two questions.
    return undefined;
  } finally {
    await session.detach();
  }
}
