import { i18n } from '#i18n';
import type { MessageError } from '../../lib/messages/contract.ts';

/** Says in one sentence what went wrong with something the agent asked for, and what to do. */
export function failureWords(code: MessageError['code']): string {
  switch (code) {
    case 'offline':
      return i18n.t('failure.offline');
    case 'signed-out':
      return i18n.t('failure.signedOut');
    case 'refused':
      return i18n.t('failure.refused');
    case 'not-supported':
      return i18n.t('failure.notSupported');
    case 'not-found':
      return i18n.t('failure.notFound');
    case 'rate-limited':
      return i18n.t('failure.rateLimited');
    case 'server':
      return i18n.t('failure.server');
    case 'bad-answer':
      return i18n.t('failure.badAnswer');
    case 'unknown-outcome':
      return i18n.t('failure.unknownOutcome');
    case 'no-answer':
      return i18n.t('failure.noAnswer');
    case 'disk-full':
      return i18n.t('failure.diskFull');
    case 'outdated':
      return i18n.t('failure.outdated');
    case 'switched-off':
      return i18n.t('policy.switchedOff');
    case 'needs-yes':
    case 'invalid':
    case 'forbidden':
    case 'bug':
      return i18n.t('failure.bug');
  }
}
