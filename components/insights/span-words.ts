import { i18n } from '#i18n';
import type { SpanChoice } from '../../lib/insights/span.ts';

/** A time by its name. */
export function spanWords(kind: SpanChoice['kind']): string {
  switch (kind) {
    case 'today':
      return i18n.t('insights.today');
    case 'yesterday':
      return i18n.t('insights.yesterday');
    case 'thisWeek':
      return i18n.t('insights.thisWeek');
    case 'lastWeek':
      return i18n.t('insights.lastWeek');
    case 'thisMonth':
      return i18n.t('insights.thisMonth');
    case 'lastMonth':
      return i18n.t('insights.lastMonth');
    case 'days':
      return i18n.t('insights.days');
  }
}
