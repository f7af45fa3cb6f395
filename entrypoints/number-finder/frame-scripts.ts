import type { Send } from '../../lib/messages/client.ts';
import type { PageFinder } from '../../lib/phone/find/page-finder.ts';

/** What Ringside's scripts in one frame share. */
export interface FrameScripts extends PageFinder {
  send: Send;
  /** Ends everything and leaves nothing behind. */
  stop: AbortController;
  /** Whether the chip's script has come. */
  hasChip?: boolean;
}

declare global {
  /** Unseen by the page: content scripts have a world of their own. */
  var ringsideScripts: FrameScripts | undefined;
}
