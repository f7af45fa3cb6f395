import { useEffect, useState } from 'preact/hooks';
import type { KnownList } from '../../lib/lists/known-list.ts';
import type { CallDownOfCall } from './CallDownOfCall.tsx';
import { useDesk } from './DeskProvider.tsx';

/** Wishes to dial that a list made have ids that begin with this and the list's id. */
const prefix = 'list:';

/** Under a call from a list: what came of it, and who is next. The script for that comes with the first such call. */
export function LineCallDown({ lineKey }: { lineKey: string }) {
  const [loaded, setLoaded] = useState<{ Bar: typeof CallDownOfCall }>();
  const isOfList = lineKey.startsWith(prefix);
  useEffect(() => {
    if (isOfList) void import('./CallDownOfCall.tsx').then(({ CallDownOfCall: Bar }) => setLoaded({ Bar }));
  }, [isOfList]);
  return isOfList && loaded ? <LoadedBar Bar={loaded.Bar} lineKey={lineKey} /> : null;
}

function LoadedBar({ Bar, lineKey }: { Bar: typeof CallDownOfCall; lineKey: string }) {
  const { lists } = useDesk().view.contactLists.value;
  const list = lists.find(({ id }: KnownList) => lineKey.startsWith(`${prefix}${id}:`));
  return list ? <Bar list={list} lineKey={lineKey} /> : null;
}
