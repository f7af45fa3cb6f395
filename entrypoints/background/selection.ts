import { i18n } from '#i18n';
import { notify } from '../../lib/browser/notifications.ts';
import type { NumberReading } from '../../lib/messages/contract.ts';
import type { From, Handlers } from '../../lib/messages/router.ts';
import type { DialQuestion } from '../../lib/settings/dial-question.ts';

const noticeId = 'selection';
/** Stands for one of our own pages where the worker itself carries a wish out. */
export const ownWish: From = { kind: 'ringside', origin: undefined, tabId: undefined, documentId: undefined };

export interface SelectionDeps {
  handlers: Pick<Handlers, 'phone.read' | 'call.dial'>;
  /** Has the panel ask for the yes that a number needs. */
  ask: (question: DialQuestion) => Promise<void>;
}

/** `asked`: the panel has the question, once it is open. */
export type DialOutcome = 'dialled' | 'asked' | 'refused';

function refusalWords(selection: string, reading: NumberReading | undefined): string {
  const reason = reading?.kind === 'refused' ? reading.reason : undefined;
  if (reason === 'star-code') return i18n.t('dial.starCode');
  return reason === 'pause' ? i18n.t('dial.pause') : i18n.t('worker.notANumber', [selection]);
}

/** Dials what the user selected or typed outside the panel; what cannot be dialled is said in a notification. */
export async function dialText(
  { handlers, ask }: SelectionDeps,
  selection: string,
  tabId?: number,
): Promise<DialOutcome> {
  const answer = await handlers['phone.read']({ text: selection }, ownWish);
  const reading = answer.ok ? answer.data : undefined;
  if (reading?.kind !== 'number') {
    await notify(noticeId, { title: i18n.t('worker.notANumberTitle'), message: refusalWords(selection, reading) });
    return 'refused';
  }
  const { number, display } = reading;
  const place = tabId === undefined ? {} : { tabId };
  const intentId = crypto.randomUUID();
  const dialled = await handlers['call.dial']({ intentId, number, ...place }, ownWish);
  if (dialled.ok) return 'dialled';
  const { caution } = dialled.error;
  if (caution) {
    await ask({ intentId, number, caution });
    return 'asked';
  }
  await notify(noticeId, { title: i18n.t('worker.notPlacedTitle'), message: i18n.t('worker.notPlaced', [display]) });
  return 'refused';
}
