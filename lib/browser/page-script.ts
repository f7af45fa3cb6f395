import browser from 'webextension-polyfill';

declare global {
  /** Left in a frame by the script that lists its numbers; unseen by the page. */
  var ringsideShowPlace: ((key: string, start: number, end: number) => boolean) | undefined;
}

/** What a script returned in one frame. It shares a process with the page, so the value is not to be trusted. */
export interface FrameValue {
  frameId: number;
  value: unknown;
}

/** `closed`: Chrome lets no extension into this page. `not-granted`: it was not given this site. */
export type ScriptRefusal = 'closed' | 'not-granted' | 'silent';

/** A page whose frames are busy is not waited for longer than this, in milliseconds. */
const answerWithinMs = 5000;

function refusalOf(error: unknown): ScriptRefusal {
  const words = error instanceof Error ? error.message : '';
  if (/must request permission|Cannot access contents/i.test(words)) return 'not-granted';
  return 'closed';
}

/** Runs a file of ours in every frame of a tab that may be reached, and waits for what it returns. */
export async function runInPage(tabId: number, file: string): Promise<FrameValue[] | ScriptRefusal> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<'silent'>((resolve) => {
    timer = setTimeout(resolve, answerWithinMs, 'silent');
  });
  const running = browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: [file] })
    .then((results) => results.map(({ frameId, result }) => ({ frameId, value: result })), refusalOf);
  const answer = await Promise.race([running, silence]);
  clearTimeout(timer);
  return answer;
}

/** A part of a place on a page, as the page's own list names it. */
export interface PagePart {
  key: string;
  start: number;
  end: number;
}

/**
 * Lets the frame that has the part show it, and all others stop showing another.
 *
 * @returns false when the part has gone.
 */
export async function showInPage(tabId: number, { key, start, end }: PagePart): Promise<boolean> {
  const results = await chrome.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      func: (wanted: string, from: number, to: number) => globalThis.ringsideShowPlace?.(wanted, from, to) ?? false,
      args: [key, start, end],
    })
    .catch(() => []);
  return results.some(({ result }) => result === true);
}
