import { i18n } from '#i18n';
import { AccountMenu } from '../account/AccountMenu.tsx';
import { Button } from '../ui/Button.tsx';
import { useDesk } from './DeskProvider.tsx';
import styles from './header-account.module.css';
import { HealthCheck } from './seldom-parts.ts';
import { useDisclosure } from './use-disclosure.ts';

/** Who works here, and whether CRM and phone are connected. */
export function HeaderAccount({ isNarrow }: { isNarrow: boolean }) {
  const { view, surface, send } = useDesk();
  const { isOpen, toggle, place } = useDisclosure();
  const account = view.account.value;
  if (account.state === 'signed-out') return null;
  return (
    <AccountMenu
      name={account.name}
      username={account.username}
      pictureUrl={account.pictureUrl}
      health={view.health.value}
      isNarrow={isNarrow}
      isOpen={isOpen}
      placeRef={place}
      onToggle={toggle}
    >
      <HealthCheck />
      {surface === 'window' ? null : (
        <div class={styles.detach}>
          <Button onClick={() => void send('window.open', {})}>{i18n.t('header.openWindow')}</Button>
        </div>
      )}
    </AccountMenu>
  );
}
