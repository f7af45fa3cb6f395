import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { build } from '../../lib/settings/build.ts';
import type { Preferences } from '../../lib/settings/schemas.ts';
import { grantPattern, siteName } from '../../lib/settings/site-pattern.ts';
import { BrowserLimits } from '../options/BrowserLimits.tsx';
import { LookPart } from '../options/LookPart.tsx';
import { PolicyRecordRules } from '../options/PolicyRecordRules.tsx';
import { SitesPart } from '../options/SitesPart.tsx';
import { useDesk } from './DeskProvider.tsx';
import { RefusedSiteOptions } from './RefusedSiteOptions.tsx';
import { useFeature } from './use-feature.ts';

const builtIn: readonly string[] = build.grantedOrigins;
const apiHosts: readonly string[] = build.apiHosts;

interface SiteOptionsProps {
  /** Watches a change being kept, and says when it was not. */
  onSave: (writing: Promise<void>) => void;
  onChange: (change: Pick<Preferences, 'marks'>) => void;
}

/** Options → Click to dial: the sites that are granted, and the way to grant another. */
export function SiteOptions({ onSave, onChange }: SiteOptionsProps) {
  const desk = useDesk();
  const granted = desk.view.grantedOrigins.value.filter((pattern) => !apiHosts.includes(pattern));
  const policy = desk.view.policy.value;
  const [refusal, setRefusal] = useState<string>();

  const isThere = useFeature('clickToDial');
  if (!isThere) return <p>{i18n.t('policy.switchedOff')}</p>;

  async function add(typed: string): Promise<string | undefined> {
    const pattern = grantPattern(typed);
    if (pattern === undefined) return i18n.t('options.sites.notASite');
    // Chrome asks only within the click, so nothing may be awaited before this.
    const isGranted = await desk.requestOrigins([pattern]);
    return isGranted ? undefined : i18n.t('options.sites.denied', [pattern]);
  }

  /** Says what Chrome did not do; it answers with false or not at all. */
  function tell(answer: Promise<boolean>, words: string): void {
    setRefusal(undefined);
    void answer.catch(() => false).then((isDone) => setRefusal(isDone ? undefined : words));
  }

  return (
    <>
      <BrowserLimits {...desk.limits()} />
      <SitesPart
        sites={granted.map((pattern) => ({ pattern, isRemovable: !builtIn.includes(pattern) }))}
        offered={policy.grantedSites.map((pattern) => ({
          name: siteName(pattern),
          isGranted: granted.includes(pattern),
          onAllow: () => tell(desk.requestOrigins([pattern]), i18n.t('options.sites.denied', [pattern])),
        }))}
        unusable={policy.unusable}
        unusableRules={policy.unusableRules ?? []}
        onAdd={add}
        onRemove={(pattern) => tell(desk.removeOrigins([pattern]), i18n.t('options.sites.notRemoved', [pattern]))}
        refusal={refusal}
      />
      <PolicyRecordRules rules={policy.recordRules ?? []} />
      <LookPart look={desk.view.preferences.value.marks ?? 'line'} onChange={(marks) => onChange({ marks })} />
      <RefusedSiteOptions onSave={onSave} />
    </>
  );
}
