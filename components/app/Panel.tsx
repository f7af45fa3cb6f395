import { useEffect } from 'preact/hooks';
import { useDesk } from './DeskProvider.tsx';
import { fetchAhead, later } from './later.tsx';
import { Starting } from './Starting.tsx';
import { Workplace } from './Workplace.tsx';

/** Signing in is rare: its script is not in the way of a call. */
const SignedOut = later(
  () => import('./SignedOut.tsx').then((script) => script.SignedOut),
  () => <Starting />,
);

/** The panel, wherever it is shown: popup, side panel or window. */
export function Panel() {
  const desk = useDesk();
  const account = desk.view.account.value;
  const isReady = desk.view.ready.value;
  const isAtWork = isReady && account.state === 'signed-in';
  useEffect(() => {
    if (isAtWork) fetchAhead((work) => desk.whenIdle(work));
  }, [desk, isAtWork]);
  if (!isReady) return <Starting />;
  if (account.state === 'signed-out') return <SignedOut account={account} />;
  return <Workplace />;
}
