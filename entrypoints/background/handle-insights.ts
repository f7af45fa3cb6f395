import type { Handlers } from '../../lib/messages/router.ts';
import { success } from '../../lib/tenfold/result.ts';
import type { Services } from './compose.ts';
import type { Turn } from './turn.ts';

type Handled = 'insights.offered' | 'insights.kept' | 'insights.figures';

/** Figures for the Insights page. */
export function insightsHandlers({ insights, permissions }: Services, { whenReady }: Turn): Pick<Handlers, Handled> {
  return {
    'insights.offered': () => whenReady(async () => success(await permissions.offered())),
    'insights.kept': (question) => whenReady(async () => success(await insights.kept(question))),
    'insights.figures': (question) => whenReady(() => insights.figures(question)),
  };
}
