import type { CDPSession } from '@playwright/test';

/** What the chip says, or offers, now: the texts and buttons of the page that a screen reader meets. */
export async function spokenIn(session: CDPSession): Promise<{ texts: string[]; buttons: string[] }> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const named = (role: string) =>
    nodes.filter((node) => node.role?.value === role).map((node) => String(node.name?.value ?? ''));
  return { texts: named('StaticText'), buttons: named('button') };
}
