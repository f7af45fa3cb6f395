import { i18n } from '#i18n';
import type { OthersCall } from '../../lib/records/active-interaction.ts';
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

/** Says of somebody else's call only what is known: that it runs, that it is over, or that it began. */
export function othersCallWords({ userName, status, direction, startTimeMs }: OthersCall, words: TimeWords): string {
  const who = userName ?? i18n.t('customer.colleague');
  const since = words.time(startTimeMs);
  switch (status ?? 'unknown') {
    case 'in-progress':
      return i18n.t('customer.othersCall', [who, since]);
    case 'queued':
    case 'ringing':
      return direction === 'inbound' ? i18n.t('customer.ringsAt', [who]) : i18n.t('customer.isCalled', [who]);
    case 'finished':
      return i18n.t('customer.othersCallOver', [who, since]);
    case 'unknown':
      return i18n.t('customer.othersCallUnclear', [who, since]);
  }
}
