import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isExtensionAlive, pageText, sendFromPage } from '../../lib/browser/page.ts';
import { createClient } from '../../lib/messages/client.ts';
import { contractVersion } from '../../lib/messages/version.ts';
import { type NumberFinderDeps, numberSlot, startNumberFinder } from '../../lib/phone/find/number-finder.ts';

declare global {
  /** Shared by all runs of this script in one frame, and unseen by the page: content scripts have a world of their own. */
  var ringsideNumberFinder: AbortController | undefined;
}

/** Long enough for a worker that has to start first, in milliseconds. */
const answerWithinMs = 10_000;

/** Read once: after an update of the extension the catalogue is out of this script's reach. */
function chipTexts(): NumberFinderDeps['texts'] {
  return {
    call: pageText('chip_call', numberSlot),
    copy: pageText('chip_copy'),
    copied: pageText('chip_copied'),
    copyRefused: pageText('chip_copyRefused'),
    again: pageText('chip_again'),
    calling: pageText('chip_calling'),
    refused: pageText('chip_refused'),
    signedOut: pageText('chip_signedOut'),
    unreadable: pageText('chip_unreadable'),
  };
}

function depsFor(stop: AbortController): NumberFinderDeps {
  const send = createClient({ sendMessage: sendFromPage, version: contractVersion, timeoutMs: answerWithinMs });
  return {
    stop,
    isAlive: isExtensionAlive,
    texts: chipTexts(),
    async ask(texts) {
      const answer = await send('phone.verdicts', { texts });
      return answer.ok ? answer.data : undefined;
    },
    async dial(number, record) {
      const answer = await send('call.dial', { intentId: crypto.randomUUID(), number, ...(record && { record }) });
      if (answer.ok) return 'placed';
      return answer.error.code === 'signed-out' ? 'signed-out' : 'refused';
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
  startNumberFinder(depsFor(stop));
});
