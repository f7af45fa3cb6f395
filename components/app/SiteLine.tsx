import { i18n } from '#i18n';
import { build } from '../../lib/settings/build.ts';
import { isCovered, refusalPattern } from '../../lib/settings/site-pattern.ts';
import { SiteSwitch } from '../site/SiteSwitch.tsx';
import { useDesk } from './DeskProvider.tsx';
import { useFeature } from './use-feature.ts';
import { useSaving } from './use-saving.ts';

/** Switches Ringside off and on for the site of the page in front; nothing where the browser grants nothing. */
export function SiteLine() {
  const desk = useDesk();
  const { lost, save } = useSaving();
  const address = desk.view.pageInFront.value;
  const { refusedSites } = desk.view.preferences.value;
  const granted = desk.view.grantedOrigins.value;
  const isThere = useFeature('clickToDial');
  if (!isThere || address === undefined || !isCovered(address, granted) || isCovered(address, build.apiHosts))
    return null;
  const { hostname } = new URL(address);
  const isLocked = isCovered(address, desk.view.policy.value.refusedSites);
  const refusals = refusedSites.filter((pattern) => isCovered(address, [pattern]));
  const pattern = refusalPattern(hostname);
  const isOff = refusals.length > 0;
  return (
    <SiteSwitch
      host={hostname}
      state={isLocked ? 'locked' : isOff ? 'off' : 'on'}
      onRefuse={() => {
        if (pattern !== undefined) save(desk.refuseSite(pattern));
      }}
      onAllow={() => save(desk.allowSites(refusals))}
      problem={lost && i18n.t('options.notSaved')}
    />
  );
}
