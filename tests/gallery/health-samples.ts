import type { Health } from '../../lib/settings/schemas.ts';
import { nowMs } from './samples.ts';

const crm = { kind: 'crm', name: 'SugarCRM', state: 'connected', stateWord: 'connected' } as const;
const phone = { kind: 'phone', name: 'Broadsoft', state: 'connected', stateWord: 'connected' } as const;

export const allWell: Health = { checkedAtMs: nowMs, integrations: [crm, phone] };

export const troubled: Health = {
  checkedAtMs: nowMs,
  integrations: [crm, { ...phone, state: 'disconnected', stateWord: 'disconnected' }],
};

/** A kind and a state that the reference does not name. */
export const unheardOf: Health = {
  checkedAtMs: nowMs,
  integrations: [
    { ...crm, state: 'unknown', stateWord: 'syncing' },
    { kind: 'unknown', name: 'Voicemail bridge', state: 'unknown', stateWord: '' },
    { ...phone, state: 'disconnected', stateWord: 'disconnected' },
  ],
};

export const unchecked: Health = { checkedAtMs: 0, integrations: [] };
export const none: Health = { checkedAtMs: nowMs, integrations: [] };
