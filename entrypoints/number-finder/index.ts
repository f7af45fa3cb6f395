import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isExtensionAlive, onWorkerCall, sendFromPage } from '../../lib/browser/page.ts';
import { createClient } from '../../lib/messages/client.ts';
import { contractVersion } from '../../lib/messages/version.ts';
import { startNumberFinder } from '../../lib/phone/find/number-finder.ts';
import type { FrameScripts } from './frame-scripts.ts';

/** Long enough for a worker that has to start first, in milliseconds. */
const answerWithinMs = 10_000;

function start(): FrameScripts {
  const stop = new AbortController();
  const send = createClient({ sendMessage: sendFromPage, version: contractVersion, timeoutMs: answerWithinMs });
  let coming: Promise<unknown> | undefined;

  async function needChip(): Promise<void> {
    if (scripts.hasChip) return;
    coming ??= send('page.chip', {});
    await coming;
    coming = undefined;
  }

  async function ask(texts: string[]) {
    const answer = await send('phone.verdicts', { texts });
    if (!answer.ok) return undefined;
    // What is marked can be used at once.
    if (answer.data.verdicts.some(({ length }) => length)) await needChip();
    return answer.data;
  }

  async function tellVisible() {
    const answer = await send('page.visible', {});
    return answer.ok ? answer.data : undefined;
  }

  const found = startNumberFinder({
    stop,
    isAlive: isExtensionAlive,
    ask,
    needChip: () => void needChip(),
    tellVisible,
  });
  const scripts: FrameScripts = { ...found, send, stop };
  onWorkerCall(() => {
    void ask([]).then((answer) => {
      if (answer?.enabled === false) stop.abort();
    });
  }, stop.signal);
  return scripts;
}

// Not a `.content` entry: WXT would announce each start to the page by an event that carries the extension's id.
export default defineUnlistedScript(() => {
  if (!globalThis.ringsideScripts || globalThis.ringsideScripts.stop.signal.aborted)
    globalThis.ringsideScripts = start();
});
