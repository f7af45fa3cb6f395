import { i18n } from '#i18n';
import type { Health } from '../../lib/settings/schemas.ts';

export type Integration = Health['integrations'][number];

/** How it stands altogether; `unchecked` while nobody has asked. */
export type Standing = Integration['state'] | 'unchecked';

/** What an integration is called: by its kind, or by its own name when Tenfold names a kind we do not know. */
function integrationWords({ kind, name }: Integration): string {
  switch (kind) {
    case 'crm':
      return i18n.t('health.crm');
    case 'phone':
      return i18n.t('health.phone');
    case 'unknown':
      return name;
  }
}

/** "CRM connected". A state that is not known is said in Tenfold's own word. */
export function stateWords(integration: Integration): string {
  const who = integrationWords(integration);
  switch (integration.state) {
    case 'connected':
      return i18n.t('health.connected', [who]);
    case 'disconnected':
      return i18n.t('health.disconnected', [who]);
    case 'unknown':
      return i18n.t('health.other', [who, integration.stateWord || i18n.t('health.noWord')]);
  }
}

/** The worst of all states. */
export function standingOf({ integrations }: Health): Standing {
  const states = integrations.map(({ state }) => state);
  if (states.length === 0) return 'unchecked';
  if (states.includes('disconnected')) return 'disconnected';
  return states.includes('unknown') ? 'unknown' : 'connected';
}

/** All of it in a few words: what is wrong when something is, else that all is well. */
export function healthSummary(health: Health): string {
  const { checkedAtMs, integrations } = health;
  const [first] = integrations;
  if (!first) return checkedAtMs === 0 ? i18n.t('health.unchecked') : i18n.t('health.none');
  const troubled = integrations.filter(({ state }) => state !== 'connected');
  const [worst] = troubled;
  if (worst) return troubled.length === 1 ? stateWords(worst) : i18n.t('health.several', [String(troubled.length)]);
  return integrations.length === 1 ? stateWords(first) : i18n.t('health.all');
}
