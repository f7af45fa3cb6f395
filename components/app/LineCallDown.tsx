import type { KnownList } from '../../lib/lists/known-list.ts';
import { useDesk } from './DeskProvider.tsx';
import { later } from './later.tsx';

const CallDownOfCall = later(() => import('./CallDownOfCall.tsx').then((script) => script.CallDownOfCall));

/** Wishes to dial that a list made have ids that begin with this and the list's id. */
const prefix = 'list:';

/** Under a call from a list: what came of it, and who is next. */
export function LineCallDown({ lineKey }: { lineKey: string }) {
  return lineKey.startsWith(prefix) ? <CallOfList lineKey={lineKey} /> : null;
}

function CallOfList({ lineKey }: { lineKey: string }) {
  const { lists } = useDesk().view.contactLists.value;
  const list = lists.find(({ id }: KnownList) => lineKey.startsWith(`${prefix}${id}:`));
  return list ? <CallDownOfCall list={list} lineKey={lineKey} /> : null;
}
