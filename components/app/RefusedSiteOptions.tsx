import { i18n } from '#i18n';
import { refusalPattern, siteName } from '../../lib/settings/site-pattern.ts';
import { RefusedSites } from '../options/RefusedSites.tsx';
import { useDesk } from './DeskProvider.tsx';

/** Options → Click to dial: the sites that the administrator or the agent refused. */
export function RefusedSiteOptions({ onSave }: { onSave: (writing: Promise<void>) => void }) {
  const desk = useDesk();
  const byPolicy = desk.view.policy.value.refusedSites;
  const byUser = desk.view.preferences.value.refusedSites;

  async function refuse(typed: string): Promise<string | undefined> {
    const pattern = refusalPattern(typed);
    if (pattern === undefined) return i18n.t('options.sites.notASite');
    if ([...byPolicy, ...byUser].includes(pattern)) return i18n.t('options.sites.already', [siteName(pattern)]);
    return desk.refuseSite(pattern).then(
      () => undefined,
      () => i18n.t('options.notSaved'),
    );
  }

  return (
    <RefusedSites
      refused={[
        ...byPolicy.map((pattern) => ({ name: siteName(pattern) })),
        ...byUser
          .filter((pattern) => !byPolicy.includes(pattern))
          .map((pattern) => ({ name: siteName(pattern), onAllow: () => onSave(desk.allowSites([pattern])) })),
      ]}
      onRefuse={refuse}
    />
  );
}
