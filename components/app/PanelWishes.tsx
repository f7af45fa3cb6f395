import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Toast } from '../ui/Toast.tsx';
import { useWish } from './use-wish.ts';

interface PanelWishesProps {
  onNewest: () => void;
  onCall: (callId: string) => void;
  /** Where the notes are. */
  place: RefObject<HTMLElement | null>;
}

/**
 * What was asked for outside the panel: a notification's call in front, or the newest with the keyboard in its notes;
 * without a call that is said.
 */
export function PanelWishes({ onNewest, onCall, place }: PanelWishesProps) {
  const [isWanted, setIsWanted] = useState(false);
  const [isMissing, setIsMissing] = useState(false);
  useWish('call', (callId) => callId && onCall(callId));
  useWish('notes', () => {
    onNewest();
    setIsWanted(true);
  });
  useLayoutEffect(() => {
    if (!isWanted) return;
    setIsWanted(false);
    const notes = place.current?.querySelector<HTMLElement>('[role=tabpanel]:not([hidden]) textarea');
    notes?.focus();
    setIsMissing(!notes);
  }, [isWanted]);
  return <Toast message={isMissing ? i18n.t('note.noCall') : undefined} onClose={() => setIsMissing(false)} />;
}
