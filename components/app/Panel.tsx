import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useDesk } from './DeskProvider.tsx';
import type { SignedOut } from './SignedOut.tsx';
import { Starting } from './Starting.tsx';
import { Workplace } from './Workplace.tsx';

/** The panel, wherever it is shown: popup, side panel or window. */
export function Panel() {
  const { view } = useDesk();
  const account = view.account.value;
  if (!view.ready.value) return <Starting />;
  if (account.state === 'signed-out') return <SignedOutSlot account={account} />;
  return <Workplace />;
}

/** Signing in is rare: its script is not in the way of a call. */
function SignedOutSlot(props: ComponentProps<typeof SignedOut>) {
  const [loaded, setLoaded] = useState<{ Screen: typeof SignedOut }>();
  useEffect(() => {
    void import('./SignedOut.tsx').then(({ SignedOut: Screen }) => setLoaded({ Screen }));
  }, []);
  return loaded ? <loaded.Screen {...props} /> : <Starting />;
}
