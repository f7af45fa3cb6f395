import { i18n } from '#i18n';
import type { CallStatus } from '../../lib/tenfold/model.ts';

/** Where a call stands, including what comes before Tenfold knows it. */
export type Phase = CallStatus | 'calling' | 'not-placed' | 'unclear';

/** The status in words. `statusWord` is what Tenfold called a status that is not in its reference. */
export function phaseWords(phase: Phase, statusWord?: string): string {
  switch (phase) {
    case 'calling':
      return i18n.t('call.calling');
    case 'queued':
      return i18n.t('call.queued');
    case 'ringing':
      return i18n.t('call.ringing');
    case 'in-progress':
      return i18n.t('call.inProgress');
    case 'finished':
      return i18n.t('call.finished');
    case 'not-placed':
      return i18n.t('call.notPlaced');
    case 'unclear':
      return i18n.t('call.unclear');
    case 'unknown':
      return statusWord ?? i18n.t('call.unknown');
  }
}
