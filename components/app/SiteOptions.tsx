import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { permissionFor } from '../../lib/settings/address.ts';
import { build } from '../../lib/settings/build.ts';
import { SitesPart } from '../options/SitesPart.tsx';
import { useDesk } from './DeskProvider.tsx';
import { readSite } from './site-address.ts';

const builtIn: readonly string[] = build.grantedOrigins;
const apiHosts: readonly string[] = build.apiHosts;

/** Options → Click to dial: the sites that are granted, and the way to grant another. */
export function SiteOptions() {
  const desk = useDesk();
  const { refusedSites } = desk.view.preferences.value;
  const granted = desk.view.grantedOrigins.value.filter((pattern) => !apiHosts.includes(pattern));
  const [isAdded, setIsAdded] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  async function add(address: string): Promise<void> {
    const site = readSite(address);
    setIsAdded(false);
    setRefusal(site === undefined ? i18n.t('options.sites.notASite') : undefined);
    if (site === undefined) return;
    const pattern = permissionFor(site);
    // Chrome asks only within the click, so nothing may be awaited before this.
    const isGranted = await desk.requestOrigins([pattern]);
    setIsAdded(isGranted);
    setRefusal(isGranted ? undefined : i18n.t('options.sites.denied', [pattern]));
  }

  return (
    <SitesPart
      sites={granted.map((pattern) => ({ pattern, isRemovable: !builtIn.includes(pattern) }))}
      onRemove={(pattern) => void desk.removeOrigins([pattern])}
      refused={refusedSites}
      isAdded={isAdded}
      refusal={refusal}
      onAdd={(address) => void add(address)}
      onAllow={(site) =>
        void desk.changePreferences({ refusedSites: refusedSites.filter((refused) => refused !== site) })
      }
      onEdit={() => {
        setIsAdded(false);
        setRefusal(undefined);
      }}
    />
  );
}
