import { i18n } from '#i18n';
import type { MessageError } from '../../lib/messages/contract.ts';
import { failureWords } from '../ui/failure-words.ts';

/**
 * Why signing in was refused, and what to do about it.
 *
 * @param field what the refusal is about, where it says so
 */
export function signInWords(code: MessageError['code'], field?: string): string {
  if (field === 'apiAddress') return i18n.t('session.movedMeanwhile');
  switch (code) {
    case 'signed-out':
    case 'refused':
      return i18n.t('session.wrongPassword');
    case 'offline':
      return i18n.t('session.offline');
    case 'not-found':
    case 'bad-answer':
    case 'not-supported':
      return i18n.t('session.notTenfold');
    case 'rate-limited':
      return i18n.t('session.wait');
    case 'server':
    case 'unknown-outcome':
      return i18n.t('session.server');
    case 'switched-off':
    case 'needs-yes':
    case 'invalid':
    case 'forbidden':
    case 'outdated':
    case 'bug':
    case 'disk-full':
    case 'no-answer':
      return failureWords(code);
  }
}
