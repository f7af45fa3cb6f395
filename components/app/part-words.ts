import { i18n } from '#i18n';
import type { MessageError } from '../../lib/messages/contract.ts';
import type { PartState } from '../history/part-state.ts';
import { failureWords } from '../ui/failure-words.ts';

/** What a failed answer means for a part: there is none, it is not for this user, or it may be tried again. */
export function partOfError({ code }: MessageError): PartState {
  if (code === 'not-found') return { state: 'none' };
  if (code === 'refused') return { state: 'refused' };
  return { state: 'failed', reason: `${i18n.t('callPage.failed')} ${failureWords(code)}` };
}

/** The link leads to something no browser plays, or to nothing. */
export const brokenRecording = (): string => i18n.t('callPage.broken');
