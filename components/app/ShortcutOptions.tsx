import { ShortcutsPart } from '../options/ShortcutsPart.tsx';
import { useDesk } from './DeskProvider.tsx';
import { useAsked } from './use-asked.ts';

/** Options → Shortcuts, as they are whenever one comes back from Chrome's page. */
export function ShortcutOptions() {
  const desk = useDesk();
  const shortcuts = useAsked(desk.shortcuts, []);
  return <ShortcutsPart shortcuts={shortcuts} onChange={() => desk.openShortcutPage()} />;
}
