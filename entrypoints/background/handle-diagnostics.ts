import type { Handlers } from '../../lib/messages/router.ts';
import { success } from '../../lib/tenfold/result.ts';
import type { Services } from './compose.ts';

type Handled = 'diagnostics.read' | 'diagnostics.clear';

/** The log. It waits for nothing else: it is wanted most when something else does not get ready. */
export function diagnosticsHandlers({ log, diagnosticsText }: Services): Pick<Handlers, Handled> {
  return {
    'diagnostics.read': async () => success({ text: await diagnosticsText() }),
    'diagnostics.clear': async () => {
      await log.clear();
      return success(null);
    },
  };
}
