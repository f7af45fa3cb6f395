import { i18n } from '#i18n';
import type { Feature } from '../../lib/settings/features.ts';
import type { Policy } from '../../lib/settings/policy.ts';

/** What a word of the policy's `switchedOff` stands for. */
export function featureWords(feature: Feature): string {
  switch (feature) {
    case 'clickToDial':
      return i18n.t('policy.clickToDial');
    case 'recording':
      return i18n.t('policy.recording');
    case 'listening':
      return i18n.t('policy.listening');
    case 'lists':
      return i18n.t('policy.lists');
    case 'insights':
      return i18n.t('policy.insights');
    case 'export':
      return i18n.t('policy.export');
    case 'actingAs':
      return i18n.t('policy.actingAs');
    case 'usageEvents':
      return i18n.t('policy.usageEvents');
  }
}

/** How often Tenfold may be asked at most, one sentence a limit. */
export function pollingWords({ duringCalls, whileOpen, inBackground }: NonNullable<Policy['pollingSeconds']>) {
  return [
    duringCalls === undefined ? '' : i18n.t('policy.duringCalls', [String(duringCalls)]),
    whileOpen === undefined ? '' : i18n.t('policy.whileOpen', [String(whileOpen)]),
    inBackground === undefined ? '' : i18n.t('policy.inBackground', [String(inBackground)]),
  ].filter((words) => words !== '');
}

/** What cannot be used of a policy, in one sentence; empty when all of it can. */
export function leftOutWords(leftOut: NonNullable<Policy['leftOut']>): string {
  if (leftOut.length === 0) return '';
  const entries = leftOut.map(({ key, entry }) => i18n.t('ui.quoted', [entry === '' ? key : `${key}: ${entry}`]));
  const list = new Intl.ListFormat(i18n.t('ui.language'), { type: 'unit' }).format(entries);
  return i18n.t('policy.leftOut', [list]);
}
