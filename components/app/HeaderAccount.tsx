import { AccountMenu } from '../account/AccountMenu.tsx';
import { useDesk } from './DeskProvider.tsx';
import { HealthCheck } from './HealthCheck.tsx';
import { useDisclosure } from './use-disclosure.ts';

/** Who works here, and whether CRM and phone are connected. */
export function HeaderAccount({ isNarrow }: { isNarrow: boolean }) {
  const { view } = useDesk();
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
    </AccountMenu>
  );
}
