import { i18n } from '#i18n';
import { refusalWords } from '../../components/dial/reading-words.ts';
import { notify } from '../../lib/browser/notifications.ts';
import type { NumberReading } from '../../lib/messages/contract.ts';
import type { From, Handlers } from '../../lib/messages/router.ts';
import type { Store } from '../../lib/settings/store.ts';
import { stored } from '../../lib/settings/stored.ts';

const noticeId = 'selection';
/** Stands for one of our own pages where the worker itself carries a wish out. */
export const ownWish: From = {
  kind: 'ringside',
  origin: undefined,
  tabId: undefined,
  pageAddress: undefined,
  documentId: undefined,
};

export interface SelectionDeps {
  handlers: Pick<Handlers, 'phone.read' | 'call.dial'>;
  store: Pick<Store, 'write'>;
}

/** `asked`: the panel has the question, once it is open. */
export type DialOutcome = 'dialled' | 'asked' | 'refused';

/** A code says that it is one; of anything else it is said which text it was. */
function wordsAgainst(selection: string, reading: NumberReading | undefined): string {
  const reason = reading?.kind === 'refused' ? reading.reason : undefined;
  const isCode = reason === 'star-code' || reason === 'pause';
  return isCode ? refusalWords(reason) : i18n.t('worker.notANumber', [selection]);
}

/**
 * Dials what the user selected or typed outside the panel; what cannot be dialled is said in a notification.
 *
 * @param pageAddress the page that has the number, where Chrome tells; undefined for one that was typed
 */
export async function dialText(
  { handlers, store }: SelectionDeps,
  selection: string,
  pageAddress?: string,
): Promise<DialOutcome> {
  const answer = await handlers['phone.read']({ text: selection }, ownWish);
  const reading = answer.ok ? answer.data : undefined;
  if (reading?.kind !== 'number') {
    await notify(noticeId, { title: i18n.t('worker.notANumberTitle'), message: wordsAgainst(selection, reading) });
    return 'refused';
  }
  const { number, display } = reading;
  const place = pageAddress === undefined ? {} : { pageAddress };
  const intentId = crypto.randomUUID();
  const dialled = await handlers['call.dial']({ intentId, number, ...place }, ownWish);
  if (dialled.ok) return 'dialled';
  const { caution } = dialled.error;
  if (caution) {
    await store.write(stored.dialQuestion, { intentId, number, caution, atMs: Date.now() });
    return 'asked';
  }
  await notify(noticeId, { title: i18n.t('worker.notPlacedTitle'), message: i18n.t('worker.notPlaced', [display]) });
  return 'refused';
}
