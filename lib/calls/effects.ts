import type { CrmRecord } from '../tenfold/model.ts';
import { type CallEffectKind, customerOf, type KnownCall } from './call.ts';

/** Something to do in the browser because of a call. */
export type CallEffect =
  | { kind: 'notify-incoming'; call: KnownCall }
  | { kind: 'pop-record'; call: KnownCall; record: CrmRecord & { link: string } };

export interface EffectPreferences {
  notifyIncoming: boolean;
  screenPop: 'off' | 'ring' | 'answer';
}

function shouldNotify(call: KnownCall, preferences: EffectPreferences): boolean {
  return preferences.notifyIncoming && call.direction === 'inbound' && call.status === 'ringing';
}

function recordToPop(call: KnownCall, preferences: EffectPreferences): (CrmRecord & { link: string }) | undefined {
  const due =
    (preferences.screenPop === 'ring' && call.status === 'ringing') ||
    (preferences.screenPop !== 'off' && call.status === 'in-progress');
  if (!due || call.direction !== 'inbound') return undefined;
  const record = customerOf(call);
  return record?.link === undefined ? undefined : { ...record, link: record.link };
}

/**
 * Which effects a call is owed now; what it has had already (`told`) it never gets again. A tab must not open twice, so
 * that is written down before it is done; a notification replaces the one before, and is written down when it was shown.
 */
export function effectsOf(call: KnownCall, preferences: EffectPreferences): CallEffect[] {
  const effects: CallEffect[] = [];
  if (shouldNotify(call, preferences)) effects.push({ kind: 'notify-incoming', call });
  const record = recordToPop(call, preferences);
  if (record !== undefined) effects.push({ kind: 'pop-record', call, record });
  return effects.filter((effect) => !call.told.includes(effect.kind));
}

/** The call with these effects written down as done. */
export function markTold(call: KnownCall, kinds: readonly CallEffectKind[]): KnownCall {
  const more = kinds.filter((kind) => !call.told.includes(kind));
  return more.length === 0 ? call : { ...call, told: [...call.told, ...more] };
}
