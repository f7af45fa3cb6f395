import type { CDPSession, Frame, Page } from '@playwright/test';

/** A rectangle in the page's own pixels. */
export interface ClosedBox {
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

async function findInProcess(
  session: CDPSession,
  role: string,
  name: string | undefined,
): Promise<ClosedBox | undefined> {
  for (const frameId of idsIn(await framesOf(session))) {
    const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId });
    const found = nodes.find((node) => node.role?.value === role && (name === undefined || node.name?.value === name));
    if (found?.backendDOMNodeId === undefined) continue;
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: found.backendDOMNodeId });
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

async function findInFrame(
  page: Page,
  frame: Page | Frame,
  role: string,
  name: string | undefined,
): Promise<ClosedBox | undefined> {
  let session: CDPSession | undefined;
  try {
    session = await page.context().newCDPSession(frame);
    const found = await findInProcess(session, role, name);
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
 * Where what has this role, and this name, is drawn, in the page or one of its frames, also inside a closed shadow root,
 * into which page code and Playwright's locators do not see but a screen reader does. Undefined when there is none.
 */
export async function findClosed(page: Page, role: string, name?: string): Promise<ClosedBox | undefined> {
  const inner = page.frames().filter((frame) => frame !== page.mainFrame());
  for (const frame of [page, ...inner]) {
    const found = await findInFrame(page, frame, role, name);
    if (found) return found;
  }
  return undefined;
}
