import { i18n } from '#i18n';
import { useDesk } from './DeskProvider.tsx';
import { HealthCheck } from './HealthCheck.tsx';

/** Options → Health: CRM and phone system of whoever is signed in. */
export function HealthOptions() {
  const isSignedIn = useDesk().view.account.value.state === 'signed-in';
  return isSignedIn ? <HealthCheck /> : <p>{i18n.t('options.health.signIn')}</p>;
}
