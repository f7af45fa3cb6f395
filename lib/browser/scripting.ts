import browser from 'webextension-polyfill';

const scriptId = 'number-finder';

/** What finds numbers on a page, and what its marks look like. */
export interface PageFiles {
  script: string;
  style: string;
}

/** Which pages get it. */
export interface ScriptSites {
  files: PageFiles;
  matches: string[];
  excludeMatches: string[];
}

/** Registers the script for exactly these pages, instead of those it was registered for before. */
export async function registerScript({ files, matches, excludeMatches }: ScriptSites): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script: chrome.scripting.RegisteredContentScript = {
    id: scriptId,
    js: [files.script],
    // There before the page is drawn: a rule that comes later has the whole page styled anew, 46 ms for 20,000 elements.
    css: [files.style],
    matches,
    excludeMatches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  // An update leaves no moment in which a page that opens would go without.
  if (registered.length > 0) await chrome.scripting.updateContentScripts([script]);
  else await chrome.scripting.registerContentScripts([script]);
}

/** Starts the script in a page that was open before it was registered. Pages that refuse it are left alone. */
export async function injectScript(tabId: number, { script, style }: PageFiles): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: [style] }).catch(() => undefined);
  await browser.scripting.executeScript({ target, files: [script] }).catch(() => []);
}

/** Runs a script in one page, or one frame of it, which may have gone meanwhile. */
export async function injectInDocument(tabId: number, documentId: string, file: string): Promise<void> {
  await chrome.scripting
    .executeScript({ target: { tabId, documentIds: [documentId] }, files: [file], injectImmediately: true })
    .catch(() => []);
}

/** Raises a bare event in all frames of a tab. Pages that refuse it are left alone. */
export async function raiseEvent(tabId: number, type: string): Promise<void> {
  const raise = (name: string): void => {
    dispatchEvent(new Event(name));
  };
  await chrome.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: raise, args: [type] })
    .catch(() => undefined);
}
