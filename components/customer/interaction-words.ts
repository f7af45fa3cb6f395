import { i18n } from '#i18n';
import type { Interaction } from '../../lib/tenfold/model.ts';
import type { TimeWords } from '../ui/time-words.ts';

/** What is known of the last call with a record: the answer, `null` for none, or why there is no answer. */
export type LastInteraction = Interaction | null | 'loading' | 'failed';

/** "Last call to them 3 days ago". Empty while it is being looked up. */
export function interactionWords(last: LastInteraction, nowMs: number, words: TimeWords): string {
  if (last === 'loading') return '';
  if (last === 'failed') return i18n.t('customer.lastUnknown');
  if (last === null) return i18n.t('customer.noInteraction');
  const ago = words.ago(last.startTimeMs, nowMs);
  return last.direction === 'inbound' ? i18n.t('customer.lastInbound', [ago]) : i18n.t('customer.lastOutbound', [ago]);
}
