import type { Handlers } from '../../lib/messages/router.ts';
import { success } from '../../lib/tenfold/result.ts';
import type { Services } from './compose.ts';
import type { Turn } from './turn.ts';

type Handled = 'ownDay.look' | 'report.send';

/** The own day, and figures that come by e-mail. */
export function reportHandlers({ ownDay, sendReport }: Services, { whenReady }: Turn): Pick<Handlers, Handled> {
  return {
    'ownDay.look': () =>
      whenReady(() => {
        void ownDay.look();
        return Promise.resolve(success(null));
      }),
    'report.send': (report) => whenReady(() => sendReport(report)),
  };
}
