import { i18n } from '#i18n';
import type { Standing } from '../../lib/lists/call-down.ts';
import type { Outcome } from '../../lib/settings/stored-call-down.ts';

/** All outcomes in the order in which they are offered; their places are their keys. */
export const offeredOutcomes: readonly Outcome[] = [
  'reached',
  'no-answer',
  'voicemail',
  'call-back',
  'not-interested',
  'wrong-number',
];

export function outcomeWords(outcome: Outcome): string {
  switch (outcome) {
    case 'reached':
      return i18n.t('callDown.reached');
    case 'no-answer':
      return i18n.t('callDown.noAnswer');
    case 'voicemail':
      return i18n.t('callDown.voicemail');
    case 'call-back':
      return i18n.t('callDown.callBack');
    case 'not-interested':
      return i18n.t('callDown.notInterested');
    case 'wrong-number':
      return i18n.t('callDown.wrongNumber');
  }
}

/** Where somebody stands, until there is an outcome. */
export function standingWords(standing: Exclude<Standing, 'done'>): string {
  switch (standing) {
    case 'left':
      return i18n.t('callDown.left');
    case 'calling':
      return i18n.t('callDown.calling');
    case 'called':
      return i18n.t('callDown.called');
    case 'unclear':
      return i18n.t('callDown.unclear');
    case 'skipped':
      return i18n.t('callDown.skipped');
    case 'no-number':
      return i18n.t('callDown.noNumber');
  }
}
