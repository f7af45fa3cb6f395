import { i18n } from '#i18n';
import { DashboardPart } from '../options/DashboardPart.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { useCommand } from './use-command.ts';

/** Options → Account: the way to Tenfold's dashboard. */
export function DashboardOptions({ isOAuth }: { isOAuth: boolean }) {
  const open = useCommand('session.openDashboard');
  return (
    <DashboardPart
      obstacle={isOAuth ? undefined : i18n.t('options.account.dashboardNeedsOAuth')}
      isBusy={open.isBusy}
      error={open.error && failureWords(open.error.code)}
      onOpen={() => void open.run({})}
    />
  );
}
