/** Makes sure that the offscreen document runs; two at once are not allowed, so a second wish is no error. */
export async function ensureOffscreen(path: string, justification: string): Promise<void> {
  if (await chrome.offscreen.hasDocument()) return;
  try {
    await chrome.offscreen.createDocument({
      url: path,
      reasons: [chrome.offscreen.Reason.WORKERS],
      justification,
    });
  } catch (error) {
    if (!(await chrome.offscreen.hasDocument())) throw error;
  }
}
