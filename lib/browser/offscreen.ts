/** The creation under way in this worker, which everybody who needs the document waits for. */
let creating: Promise<void> | undefined;

async function create(path: string, justification: string): Promise<void> {
  if (await chrome.offscreen.hasDocument()) return;
  await chrome.offscreen
    .createDocument({ url: path, reasons: [chrome.offscreen.Reason.WORKERS], justification })
    // Another worker's document that is just being created is no error: whoever sends to it sees whether it is there.
    .catch(() => undefined);
}

/** Makes sure that the offscreen document runs. Two at once are not allowed, so all wait for the same one. */
export function ensureOffscreen(path: string, justification: string): Promise<void> {
  creating ??= create(path, justification).finally(() => {
    creating = undefined;
  });
  return creating;
}
