import { i18n } from '#i18n';
import { build } from '../../lib/settings/build.ts';
import { grantPattern, siteName } from '../../lib/settings/site-pattern.ts';
import { SitesPart } from '../options/SitesPart.tsx';
import { useDesk } from './DeskProvider.tsx';
import { RefusedSiteOptions } from './RefusedSiteOptions.tsx';

const builtIn: readonly string[] = build.grantedOrigins;
const apiHosts: readonly string[] = build.apiHosts;

interface SiteOptionsProps {
  /** Watches a change being kept, and says when it was not. */
  onSave: (writing: Promise<void>) => void;
}

/** Options → Click to dial: the sites that are granted, and the way to grant another. */
export function SiteOptions({ onSave }: SiteOptionsProps) {
  const desk = useDesk();
  const granted = desk.view.grantedOrigins.value.filter((pattern) => !apiHosts.includes(pattern));
  const policy = desk.view.policy.value;

  async function add(typed: string): Promise<string | undefined> {
    const pattern = grantPattern(typed);
    if (pattern === undefined) return i18n.t('options.sites.notASite');
    // Chrome asks only within the click, so nothing may be awaited before this.
    const isGranted = await desk.requestOrigins([pattern]);
    return isGranted ? undefined : i18n.t('options.sites.denied', [pattern]);
  }

  return (
    <>
      <SitesPart
        sites={granted.map((pattern) => ({ pattern, isRemovable: !builtIn.includes(pattern) }))}
        offered={policy.grantedSites.map((pattern) => ({
          name: siteName(pattern),
          isGranted: granted.includes(pattern),
          onAllow: () => void desk.requestOrigins([pattern]),
        }))}
        unusable={policy.unusable}
        unusableRules={policy.unusableRules ?? []}
        onAdd={add}
        onRemove={(pattern) => void desk.removeOrigins([pattern])}
      />
      <RefusedSiteOptions onSave={onSave} />
    </>
  );
}
