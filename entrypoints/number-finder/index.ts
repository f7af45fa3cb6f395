import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isExtensionAlive, onWorkerCall, pageText, sendFromPage } from '../../lib/browser/page.ts';
import { createClient } from '../../lib/messages/client.ts';
import { contractVersion } from '../../lib/messages/version.ts';
import { type NumberFinderDeps, startNumberFinder } from '../../lib/phone/find/number-finder.ts';

declare global {
  /** Shared by all runs of this script in one frame, and unseen by the page: content scripts have a world of their own. */
  var ringsideNumberFinder: AbortController | undefined;
}

/** Long enough for a worker that has to start first, in milliseconds. */
const answerWithinMs = 10_000;

function depsFor(stop: AbortController): NumberFinderDeps {
  const send = createClient({ sendMessage: sendFromPage, version: contractVersion, timeoutMs: answerWithinMs });
  return {
    stop,
    isAlive: isExtensionAlive,
    text: (key, number) => pageText(`chip_${key}`, number),
    async ask(texts) {
      const answer = await send('phone.verdicts', { texts });
      return answer.ok ? answer.data : undefined;
    },
    async dial({ number, record }, isConfirmed) {
      const wish = { number, record, isConfirmed, atMs: Date.now(), intentId: crypto.randomUUID() };
      const answer = await send('call.dial', wish);
      return answer.ok ? {} : answer.error;
    },
    async tellVisible() {
      const answer = await send('page.visible', {});
      return answer.ok ? answer.data : undefined;
    },
  };
}

// Not a `.content` entry: WXT would announce each start to the page by an event that carries the extension's id.
export default defineUnlistedScript(() => {
  const earlier = globalThis.ringsideNumberFinder;
  if (earlier && !earlier.signal.aborted) return;
  const stop = new AbortController();
  globalThis.ringsideNumberFinder = stop;
  const deps = depsFor(stop);
  startNumberFinder(deps);
  onWorkerCall(() => {
    void deps.ask([]).then((answer) => {
      if (answer?.enabled === false) stop.abort();
    });
  }, stop.signal);
});
