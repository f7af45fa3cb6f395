import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { permissionFor } from '../../lib/settings/address.ts';
import { isCovered } from '../../lib/settings/site-pattern.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useDesk } from './DeskProvider.tsx';

/**
 * The administrator has set a server of their own, and Chrome has not let Ringside reach it yet: no policy can say yes
 * in the user's place.
 */
export function ServerAccess() {
  const desk = useDesk();
  const [isDenied, setIsDenied] = useState(false);
  const { apiAddress, betaAddress } = desk.view.policy.value.server ?? {};
  const granted = desk.view.grantedOrigins.value;
  const set = [apiAddress, betaAddress].filter((address) => address !== undefined);
  const missing = set.filter((address) => !isCovered(address, granted));
  if (missing.length === 0) return null;
  const hosts = [...new Set(missing.map((address) => new URL(address).host))].join(', ');

  async function allow(): Promise<void> {
    // Chrome asks only within the click, so nothing may be awaited before this.
    setIsDenied(!(await desk.requestOrigins([...new Set(missing.map(permissionFor))])));
  }

  return (
    <Notice
      tone="warning"
      actions={
        <Button size="small" onClick={() => void allow()}>
          {i18n.t('policy.allowServer', [hosts])}
        </Button>
      }
    >
      {isDenied ? i18n.t('options.sites.denied', [hosts]) : i18n.t('policy.serverAccess', [hosts])}
    </Notice>
  );
}
