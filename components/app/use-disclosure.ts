import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Disclosure {
  isOpen: boolean;
  toggle: () => void;
  /** Around the button and what it opens; the button comes first. */
  place: RefObject<HTMLDivElement | null>;
}

/** Something that opens over the screen and goes away with Escape, a click elsewhere, or when the focus moves on. */
export function useDisclosure(): Disclosure {
  const [isOpen, setIsOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!isOpen) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    function leave({ target }: Event): void {
      if (target instanceof Node && !place.current?.contains(target)) setIsOpen(false);
    }
    function leaveByKey({ key }: KeyboardEvent): void {
      if (key !== 'Escape') return;
      setIsOpen(false);
      place.current?.querySelector('button')?.focus();
    }
    document.addEventListener('pointerdown', leave, { signal });
    document.addEventListener('focusin', leave, { signal });
    document.addEventListener('keydown', leaveByKey, { signal });
    return () => listening.abort();
  }, [isOpen]);

  return { isOpen, toggle: () => setIsOpen((before) => !before), place };
}
