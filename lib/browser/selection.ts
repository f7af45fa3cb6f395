/** The text selected on a page, in whichever of its frames may be reached; empty without any. */
export async function selectedText(tabId: number): Promise<string> {
  const results = await chrome.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: () => getSelection()?.toString() ?? '' })
    .catch(() => []);
  return results.map(({ result }) => result?.trim() ?? '').find((text) => text !== '') ?? '';
}
