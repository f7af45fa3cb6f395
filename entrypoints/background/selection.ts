import { i18n } from '#i18n';
import { notify } from '../../lib/browser/notifications.ts';
import type { Handlers } from '../../lib/messages/router.ts';

const noticeId = 'selection';

/** Dials what the user selected and chose "Call …" for; what cannot be dialled is said in a notification. */
export async function dialSelection(handlers: Handlers, selection: string): Promise<void> {
  const from = { kind: 'ringside' as const, tabId: undefined, origin: undefined };
  const reading = await handlers['phone.read']({ text: selection }, from);
  if (!reading.ok || reading.data.kind === 'refused') {
    await notify(noticeId, {
      title: i18n.t('worker.notANumberTitle'),
      message: i18n.t('worker.notANumber', [selection]),
    });
    return;
  }
  const { number } = reading.data;
  const dialled = await handlers['call.dial']({ intentId: crypto.randomUUID(), number }, from);
  if (!dialled.ok) {
    await notify(noticeId, { title: i18n.t('worker.notPlacedTitle'), message: i18n.t('worker.notPlaced', [number]) });
  }
}
