import { i18n } from '#i18n';
import { CallingPart } from '../options/CallingPart.tsx';
import { NotificationsPart } from '../options/NotificationsPart.tsx';
import { OptionsFrame } from '../options/OptionsFrame.tsx';
import { PrivacyPart } from '../options/PrivacyPart.tsx';
import { AccountOptions } from './AccountOptions.tsx';
import { useDesk } from './DeskProvider.tsx';
import { DiagnosticsOptions } from './DiagnosticsOptions.tsx';
import { HealthOptions } from './HealthOptions.tsx';
import { ServerOptions } from './ServerOptions.tsx';
import { SiteOptions } from './SiteOptions.tsx';
import { Starting } from './Starting.tsx';

/** The options page. */
export function OptionsPage() {
  const desk = useDesk();
  if (!desk.view.ready.value) return <Starting />;
  const choices = {
    preferences: desk.view.preferences.value,
    onChange: (change: Parameters<typeof desk.changePreferences>[0]) => void desk.changePreferences(change),
  };
  return (
    <OptionsFrame
      parts={[
        { id: 'account', title: i18n.t('options.account.title'), content: <AccountOptions /> },
        { id: 'calling', title: i18n.t('options.calling.title'), content: <CallingPart {...choices} /> },
        { id: 'sites', title: i18n.t('options.sites.title'), content: <SiteOptions /> },
        {
          id: 'notifications',
          title: i18n.t('options.notifications.title'),
          content: <NotificationsPart {...choices} />,
        },
        { id: 'health', title: i18n.t('options.health.title'), content: <HealthOptions /> },
        { id: 'privacy', title: i18n.t('options.privacy.title'), content: <PrivacyPart {...choices} /> },
        { id: 'server', title: i18n.t('options.server.title'), content: <ServerOptions /> },
        { id: 'diagnostics', title: i18n.t('options.diagnostics.title'), content: <DiagnosticsOptions /> },
      ]}
    />
  );
}
