import { useEffect } from 'preact/hooks';
import type { PanelWish } from '../../lib/settings/schemas.ts';
import { useDesk } from './DeskProvider.tsx';

/** A wish that nobody carried out is forgotten: the panel it was for never opened. Signing in takes a while. */
const freshMs = 60_000;

/** Calls `onWish` when a shortcut or a notification asked this panel for one of its parts, once a wish. */
export function useWish(part: NonNullable<PanelWish>['part'], onWish: (callId?: string) => void): void {
  const desk = useDesk();
  const wish = desk.view.panelWish.value;

  useEffect(() => {
    if (wish?.surface !== desk.surface || wish.part !== part) return;
    desk.takeWish();
    if (desk.now() - wish.atMs < freshMs) onWish(wish.callId);
    // A new wish is a new object; `onWish` is a new function with every drawing.
  }, [wish, desk]);
}
