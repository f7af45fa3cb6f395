import type { ComponentProps } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { lockedPreferences } from '../../lib/settings/in-force.ts';
import type { Policy } from '../../lib/settings/policy.ts';
import type { Preferences } from '../../lib/settings/schemas.ts';
import { CallingPart } from '../options/CallingPart.tsx';
import { OptionsFrame, type OptionsPart } from '../options/OptionsFrame.tsx';
import { PrivacyPart } from '../options/PrivacyPart.tsx';
import { Toast } from '../ui/Toast.tsx';
import { AccountOptions } from './AccountOptions.tsx';
import { ActingAs } from './ActingAs.tsx';
import { DataOptions } from './DataOptions.tsx';
import { useDesk } from './DeskProvider.tsx';
import { DiagnosticsOptions } from './DiagnosticsOptions.tsx';
import { FormOptions } from './FormOptions.tsx';
import { HealthOptions } from './HealthOptions.tsx';
import { NotificationOptions } from './NotificationOptions.tsx';
import { policyPart } from './policy-part.tsx';
import { ServerOptions } from './ServerOptions.tsx';
import { ShortcutOptions } from './ShortcutOptions.tsx';
import { SiteOptions } from './SiteOptions.tsx';
import { Starting } from './Starting.tsx';
import { TemplateOptions } from './TemplateOptions.tsx';
import { TroubleBar } from './TroubleBar.tsx';
import { useFeature } from './use-feature.ts';
import { useSaving } from './use-saving.ts';

/** The options page. */
export function OptionsPage() {
  const desk = useDesk();
  const { lost, save, clear } = useSaving();
  const hasInsights = useFeature('insights');
  useLayoutEffect(() => {
    document.title = i18n.t('options.title');
  }, []);
  if (!desk.view.ready.value) return <Starting />;
  const { account, preferences, policy } = desk.view;
  const choices = {
    preferences: preferences.value,
    locked: lockedPreferences(policy.value),
    onChange: (change: Partial<Preferences>) => save(desk.changePreferences(() => change)),
  };
  return (
    <>
      <OptionsFrame
        banner={<ActingAs />}
        foot={account.value.state === 'signed-in' ? <TroubleBar /> : undefined}
        hasInsights={hasInsights}
        parts={partsOf({ choices, policy: policy.value, save })}
      />
      <Toast message={lost && i18n.t('options.notSaved')} onClose={clear} />
    </>
  );
}

interface PartsOf {
  choices: ComponentProps<typeof CallingPart>;
  policy: Policy;
  save: ReturnType<typeof useSaving>['save'];
}

function partsOf({ choices, policy, save }: PartsOf): OptionsPart[] {
  return [
    { id: 'account', title: i18n.t('options.account.title'), content: <AccountOptions /> },
    { id: 'calling', title: i18n.t('options.calling.title'), content: <CallingPart {...choices} /> },
    {
      id: 'sites',
      title: i18n.t('options.sites.title'),
      content: <SiteOptions onSave={save} onChange={choices.onChange} />,
    },
    {
      id: 'notifications',
      title: i18n.t('options.notifications.title'),
      content: <NotificationOptions {...choices} />,
    },
    { id: 'templates', title: i18n.t('options.templates.title'), content: <TemplateOptions onSave={save} /> },
    { id: 'forms', title: i18n.t('options.forms.title'), content: <FormOptions onSave={save} /> },
    { id: 'shortcuts', title: i18n.t('options.shortcuts.title'), content: <ShortcutOptions /> },
    { id: 'health', title: i18n.t('options.health.title'), content: <HealthOptions /> },
    { id: 'privacy', title: i18n.t('options.privacy.title'), content: <PrivacyPart {...choices} /> },
    { id: 'server', title: i18n.t('options.server.title'), content: <ServerOptions /> },
    ...policyPart(policy),
    { id: 'diagnostics', title: i18n.t('options.diagnostics.title'), content: <DiagnosticsOptions /> },
    { id: 'data', title: i18n.t('options.data.title'), content: <DataOptions /> },
  ];
}
