import { i18n } from '#i18n';
import type { DialIntent } from '../../lib/calls/intent.ts';

/** What became of the wish to dial, in a sentence that says whether somebody may have been called. */
export function intentWords(intent: Pick<DialIntent, 'state' | 'failure'>): string {
  if (intent.state === 'unknown') return i18n.t('intent.unknown');
  switch (intent.failure ?? 'unknown-outcome') {
    case 'offline':
      return i18n.t('intent.offline');
    case 'signed-out':
      return i18n.t('intent.signedOut');
    case 'refused':
    case 'not-found':
      return i18n.t('intent.refused');
    case 'not-supported':
      return i18n.t('intent.notSupported');
    case 'rate-limited':
      return i18n.t('intent.wait');
    case 'server':
      return i18n.t('intent.server');
    case 'bad-answer':
    case 'unknown-outcome':
      return i18n.t('intent.other');
  }
}
