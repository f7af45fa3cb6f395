import { onPageWindowSized, openPageWindow } from '../../lib/browser/panel-window.ts';
import type { Handlers } from '../../lib/messages/router.ts';
import { windowSize } from '../../lib/settings/window-size.ts';
import { success } from '../../lib/tenfold/result.ts';
import type { Services } from './compose.ts';

/** The page of the panel in a window of its own. */
export const panelWindow = 'window.html';

/** The panel in a window of its own. It is opened here, because a popup is gone as soon as another window comes up. */
export function windowHandlers({ store }: Services): Pick<Handlers, 'window.open'> {
  // On a full disk the next window is as large as the last one that was remembered.
  onPageWindowSized(panelWindow, ({ width, height }) => {
    void store.write(windowSize, { widthPx: width, heightPx: height }).catch(() => undefined);
  });
  let opening: Promise<void> = Promise.resolve();

  async function open(): Promise<void> {
    const { widthPx, heightPx } = await store.read(windowSize);
    await openPageWindow(panelWindow, { width: widthPx, height: heightPx });
  }

  return {
    async 'window.open'() {
      // One after the other: the second of two quick clicks finds the window of the first.
      opening = opening.then(open, open);
      await opening;
      return success(null);
    },
  };
}
