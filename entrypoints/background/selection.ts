import { i18n } from '#i18n';
import { notify } from '../../lib/browser/notifications.ts';
import type { NumberReading } from '../../lib/messages/contract.ts';
import type { From, Handlers } from '../../lib/messages/router.ts';
import type { DialQuestion } from '../../lib/settings/dial-question.ts';

const noticeId = 'selection';
const from: From = { kind: 'ringside', origin: undefined, tabId: undefined, documentId: undefined };

export interface SelectionDeps {
  handlers: Pick<Handlers, 'phone.read' | 'call.dial'>;
  /** Has the panel ask for the yes that a number needs. */
  ask: (question: DialQuestion) => Promise<void>;
}

function refusalWords(selection: string, reading: NumberReading | undefined): string {
  const reason = reading?.kind === 'refused' ? reading.reason : undefined;
  if (reason === 'star-code') return i18n.t('dial.starCode');
  return reason === 'pause' ? i18n.t('dial.pause') : i18n.t('worker.notANumber', [selection]);
}

/** Dials what the user selected and chose "Call …" for; what cannot be dialled is said in a notification. */
export async function dialSelection({ handlers, ask }: SelectionDeps, selection: string): Promise<void> {
  const answer = await handlers['phone.read']({ text: selection }, from);
  const reading = answer.ok ? answer.data : undefined;
  if (reading?.kind !== 'number') {
    await notify(noticeId, { title: i18n.t('worker.notANumberTitle'), message: refusalWords(selection, reading) });
    return;
  }
  const { number, display } = reading;
  const intentId = crypto.randomUUID();
  const dialled = await handlers['call.dial']({ intentId, number }, from);
  if (dialled.ok) return;
  const { caution } = dialled.error;
  if (caution) await ask({ intentId, number, caution });
  else
    await notify(noticeId, { title: i18n.t('worker.notPlacedTitle'), message: i18n.t('worker.notPlaced', [display]) });
}
