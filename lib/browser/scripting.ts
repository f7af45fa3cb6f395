import browser from 'webextension-polyfill';

const scriptId = 'number-finder';

/** Which pages get the script that finds numbers. */
export interface ScriptSites {
  file: string;
  matches: string[];
  excludeMatches: string[];
}

/** Registers the script for exactly these pages, replacing what was registered before. */
export async function registerScript({ file, matches, excludeMatches }: ScriptSites): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (matches.length === 0) return;
  await chrome.scripting.registerContentScripts([
    {
      id: scriptId,
      js: [file],
      matches,
      ...(excludeMatches.length === 0 ? {} : { excludeMatches }),
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Starts the script in a page that was open before it was registered. Pages that refuse it are left alone. */
export async function injectScript(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [file] }).catch(() => []);
}
