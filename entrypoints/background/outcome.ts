import { i18n } from '#i18n';
import { notify, withdrawNotice } from '../../lib/browser/notifications.ts';
import { openTab } from '../../lib/browser/tabs.ts';
import { isActive, type KnownCall } from '../../lib/calls/call.ts';
import { type CallEffect, markTold } from '../../lib/calls/effects.ts';
import type { DialIntent } from '../../lib/calls/intent.ts';
import { noticeIdOf } from '../../lib/calls/notice-id.ts';
import type { PollOutcome } from '../../lib/calls/poll.ts';
import type { createDrafts } from '../../lib/notes/drafts.ts';
import type { Outbox } from '../../lib/notes/outbox.ts';
import { display } from '../../lib/phone/verdict/display.ts';
import type { DialledFrom } from '../../lib/records/dialled-from.ts';
import type { Usage } from '../../lib/session/usage.ts';
import { readPreferences } from '../../lib/settings/read-in-force.ts';
import type { Store } from '../../lib/settings/store.ts';
import { stored } from '../../lib/settings/stored.ts';

export interface OutcomeDeps {
  store: Store;
  drafts: ReturnType<typeof createDrafts>;
  outbox: Outbox;
  dialledFrom: Pick<DialledFrom, 'settle'>;
  usage: Pick<Usage, 'tell'>;
  updateBadge(): Promise<void>;
  now(): number;
}

function whoCalls(call: KnownCall): string {
  const [match] = call.records;
  const name = call.records.length === 1 ? match?.name : call.callerName;
  return name ? `${name}, ${display(call.number)}` : display(call.number);
}

/** Carries out in the browser what a poll or a dialled call asks for. */
export function createOutcomeHandler(deps: OutcomeDeps) {
  const { store } = deps;

  async function notifyIncoming(call: KnownCall): Promise<void> {
    const { quietNotices } = await readPreferences(store);
    await notify(noticeIdOf(call.id), {
      title: i18n.t('worker.incomingCall'),
      message: whoCalls(call),
      silent: quietNotices,
    });
  }

  /** A record's tab comes first and at once: it is written down already, and lost if the worker is stopped before. */
  function run(effect: CallEffect): Promise<void> {
    switch (effect.kind) {
      case 'notify-incoming':
        return notifyIncoming(effect.call);
      case 'pop-record':
        return openTab(effect.record.link);
    }
  }

  /**
   * A placed call takes over what was typed for its number, and the record it was dialled from. Written down at the end:
   * until then every poll asks for it again.
   */
  async function placed(intent: DialIntent): Promise<void> {
    if (intent.callId === undefined) return;
    await deps.drafts.adopt(intent.number, intent.callId);
    void deps.outbox.draftChanged(intent.callId);
    if (intent.record) await deps.dialledFrom.settle(intent.callId, intent.record);
    await store.update(stored.intents, (before) =>
      before.map((each) => (each.id === intent.id ? { ...each, isHandedOver: true } : each)),
    );
    // Last, so that a worker that is stopped on the way does not have the call counted twice.
    void deps.usage.tell('call dialled');
  }

  async function writeNotified(effects: readonly CallEffect[]): Promise<void> {
    const notified = new Set(effects.filter(({ kind }) => kind === 'notify-incoming').map(({ call }) => call.id));
    if (notified.size === 0) return;
    await store.update(stored.calls, (before) => ({
      ...before,
      calls: before.calls.map((call) => (notified.has(call.id) ? markTold(call, ['notify-incoming']) : call)),
    }));
  }

  async function withdrawAnswered(): Promise<void> {
    const { calls, clockOffsetMs } = await store.read(stored.calls);
    const serverNowMs = deps.now() + clockOffsetMs;
    const answered = calls.filter((call) => call.direction === 'inbound' && call.status !== 'ringing');
    const recent = answered.filter((call) => isActive(call) || serverNowMs - (call.endedAtMs ?? 0) < 60_000);
    await Promise.all(recent.map((call) => withdrawNotice(noticeIdOf(call.id))));
  }

  return {
    placed,
    async act(outcome: PollOutcome): Promise<void> {
      await Promise.all(outcome.effects.map(run)).finally(() => writeNotified(outcome.effects));
      await Promise.all(outcome.placed.map(placed));
      await withdrawAnswered();
      await deps.updateBadge();
    },
  };
}
