import type { CDPSession, Frame, Page } from '@playwright/test';

/** A rectangle in the page's own pixels. */
export interface ClosedButton {
  x: number;
  y: number;
  width: number;
  height: number;
}

type FrameTree = Awaited<ReturnType<typeof framesOf>>;

async function framesOf(session: CDPSession) {
  const { frameTree } = await session.send('Page.getFrameTree');
  return frameTree;
}

function idsIn({ frame, childFrames = [] }: FrameTree): string[] {
  return [frame.id, ...childFrames.flatMap(idsIn)];
}

async function findInProcess(session: CDPSession, name: string): Promise<ClosedButton | undefined> {
  for (const frameId of idsIn(await framesOf(session))) {
    const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId });
    const button = nodes.find((node) => node.role?.value === 'button' && node.name?.value === name);
    if (button?.backendDOMNodeId === undefined) continue;
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: button.backendDOMNodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  }
  return undefined;
}

/** A frame of another site runs in a process of its own, which does not know where the frame stands. */
async function offsetOf(frame: Page | Frame): Promise<{ x: number; y: number }> {
  if ('mainFrame' in frame) return { x: 0, y: 0 };
  return (await (await frame.frameElement()).boundingBox()) ?? { x: 0, y: 0 };
}

async function findInFrame(page: Page, frame: Page | Frame, name: string): Promise<ClosedButton | undefined> {
  let session: CDPSession | undefined;
  try {
    session = await page.context().newCDPSession(frame);
    const found = await findInProcess(session, name);
    const { x, y } = await offsetOf(frame);
    return found && { ...found, x: found.x + x, y: found.y + y };
  } catch {
    // Gone between two questions, or a frame that shares its page's process and was searched with it.
    return undefined;
  } finally {
    await session?.detach().catch(() => undefined);
  }
}

/**
 * Where the button called `name` is drawn, in the page or one of its frames, also inside a closed shadow root, into
 * which page code and Playwright's locators do not see but a screen reader does. Undefined when there is none.
 */
export async function findClosedButton(page: Page, name: string): Promise<ClosedButton | undefined> {
  const inner = page.frames().filter((frame) => frame !== page.mainFrame());
  for (const frame of [page, ...inner]) {
    const found = await findInFrame(page, frame, name);
    if (found) return found;
  }
  return undefined;
}
