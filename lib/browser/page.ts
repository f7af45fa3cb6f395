/*
 * The door for scripts in pages. They are small and share a process with the page, so there is no polyfill here.
 */

/** Sends a message to the worker. Rejects when the extension was reloaded or removed since the page was opened. */
export async function sendFromPage(message: unknown): Promise<unknown> {
  return await chrome.runtime.sendMessage(message);
}

/** After a reload of the extension `runtime` has no id any more, whatever the types say. */
function hasId(runtime: { id?: string } | undefined): boolean {
  return runtime?.id !== undefined;
}

/** Whether the extension that put this script into the page is still there. */
export function isExtensionAlive(): boolean {
  return hasId(chrome.runtime);
}

/** Calls back when the worker calls the scripts of this page, until `signal` is aborted. */
export function onWorkerCall(listener: () => void, signal: AbortSignal): void {
  const { onMessage } = chrome.runtime;
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (isExtensionAlive()) onMessage.removeListener(listener);
  });
}

/** A text of the catalogue in the browser's language. `key` is the nested key with underscores. Empty once the extension is gone. */
export function pageText(key: string, substitution?: string): string {
  return isExtensionAlive() ? chrome.i18n.getMessage(key, substitution) : '';
}
