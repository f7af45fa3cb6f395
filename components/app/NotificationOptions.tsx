import type { Preferences } from '../../lib/settings/schemas.ts';
import { NotificationsPart } from '../options/NotificationsPart.tsx';
import { useDesk } from './DeskProvider.tsx';
import { useAsked } from './use-asked.ts';

interface NotificationOptionsProps {
  preferences: Preferences;
  locked: ReadonlySet<string>;
  onChange: (change: Partial<Preferences>) => void;
}

/** Options → Notifications, with what Chrome says to them. */
export function NotificationOptions(props: NotificationOptionsProps) {
  const isAllowed = useAsked(useDesk().mayNotify, true);
  return <NotificationsPart {...props} isForbidden={!isAllowed} />;
}
