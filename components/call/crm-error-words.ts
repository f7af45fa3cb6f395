import { i18n } from '#i18n';
import type { CrmError } from '../../lib/tenfold/model-speech.ts';

/** What the CRMs' own words come down to. The first that fits is meant: the more special ones stand first. */
const reasons: readonly (readonly [RegExp, () => string])[] = [
  [/time(d)?[ _-]?out|took too long|deadline/i, () => i18n.t('crmErrors.tooSlow')],
  [/too many|rate.?limit|limit.?exceeded|throttl|quota/i, () => i18n.t('crmErrors.tooMany')],
  [/lock(ed|_row)?\b|UNABLE_TO_LOCK_ROW|being edited/i, () => i18n.t('crmErrors.isLocked')],
  [/duplicate/i, () => i18n.t('crmErrors.double')],
  [/missing|required|must (not be empty|be filled)/i, () => i18n.t('crmErrors.missing')],
  [
    /session|token|expired|unauthor|unauthenticated|invalid.?(login|credential|grant)/i,
    () => i18n.t('crmErrors.signedOut'),
  ],
  [/access|permission|privilege|denied|forbidden|not allowed/i, () => i18n.t('crmErrors.noAccess')],
  [/not found|does not exist|no such|deleted|INVALID_CROSS_REFERENCE/i, () => i18n.t('crmErrors.noRecord')],
];

function whatWords(method: string): string {
  switch (method.toLowerCase()) {
    case 'createcall':
      return i18n.t('crmErrors.createCall');
    case 'updatecall':
      return i18n.t('crmErrors.updateCall');
    case 'addnote':
      return i18n.t('crmErrors.addNote');
    default:
      return i18n.t('crmErrors.other', [method]);
  }
}

/**
 * An error in plain words: what was not done, and why with what helps. The CRM's own words stay at hand for whoever
 * has to look into it; where they fit nothing known, they are all there is.
 */
export function crmErrorWords({ method, message }: CrmError): { what: string; why: string; ownWords: string } {
  const reason = reasons.find(([pattern]) => pattern.test(message));
  const ownWords = i18n.t('crmErrors.ownWords', [message]);
  return reason
    ? { what: whatWords(method), why: reason[1](), ownWords }
    : { what: whatWords(method), why: '', ownWords };
}
