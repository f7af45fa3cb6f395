import { useDesk } from './DeskProvider.tsx';
import { SignedOut } from './SignedOut.tsx';
import { Starting } from './Starting.tsx';
import { Workplace } from './Workplace.tsx';

/** The panel, wherever it is shown: popup, side panel or window. */
export function Panel() {
  const { view } = useDesk();
  const account = view.account.value;
  if (!view.ready.value) return <Starting />;
  if (account.state === 'signed-out') return <SignedOut hasExpired={account.reason === 'expired'} />;
  return <Workplace />;
}
