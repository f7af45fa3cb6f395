import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageText } from '../../lib/browser/page.ts';
import { startNumberChip } from '../../lib/phone/find/number-chip.ts';
import type {} from '../number-finder/frame-scripts.ts';

/** Brought into a page or frame once something on it can be pointed at. */
export default defineUnlistedScript(() => {
  const scripts = globalThis.ringsideScripts;
  if (!scripts || scripts.hasChip || scripts.stop.signal.aborted) return;
  scripts.hasChip = true;
  startNumberChip({
    ...scripts,
    signal: scripts.stop.signal,
    text: (key, number) => pageText(`chip_${key}`, number),
    async dial({ number, record }, isConfirmed) {
      const wish = { number, record, isConfirmed, atMs: Date.now(), intentId: crypto.randomUUID() };
      const answer = await scripts.send('call.dial', wish);
      return answer.ok ? {} : answer.error;
    },
  });
});
