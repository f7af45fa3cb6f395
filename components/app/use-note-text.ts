import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { incomingText, type NoteSource, type NoteText, storedText } from '../note/incoming-text.ts';
import { useDesk } from './DeskProvider.tsx';

/** A pause this long between keys, and another surface's newer text may take the box. */
const typingPauseMs = 2000;
/** A text that storage had no room for is offered again this often. */
const offeredAgainMs = 2000;

export interface NoteTyping {
  text: NoteText;
  /** The last text could not be written to storage. */
  isLost: boolean;
  box: RefObject<HTMLDivElement | null>;
  edit: (next: NoteText) => void;
  /** Puts a text in place of what was typed, without writing it: it is stored already. */
  replace: (next: NoteText) => void;
}

/**
 * The text of a note box. Each edit is written at once; a text typed elsewhere is taken over unless this box is
 * being typed in. When the call gets its id the box goes on under the new key.
 */
export function useNoteText(source: NoteSource): NoteTyping {
  const desk = useDesk();
  const [text, setText] = useState(() => storedText(source));
  const [isLost, setIsLost] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const lastEditMs = useRef(0);
  const before = useRef(source);

  function write(next: NoteText): void {
    const { key, draft, note, serverDescription } = source;
    const baseDescription = draft?.baseDescription ?? note?.savedDescription ?? serverDescription;
    desk.writeDraft({ key, ...next, baseDescription }).then(
      () => setIsLost(false),
      () => setIsLost(true),
    );
    // Read after the writing, so that this box's own text never comes back as somebody else's newer one.
    lastEditMs.current = desk.now();
  }

  function isBeingTyped(): boolean {
    const hasFocus = box.current?.contains(document.activeElement) === true && document.hasFocus();
    return hasFocus && desk.now() - lastEditMs.current < typingPauseMs;
  }

  useLayoutEffect(() => {
    const previous = before.current;
    before.current = source;
    const hasText = text.subject !== '' || text.description !== '';
    const incoming = incomingText(source, previous, lastEditMs.current);
    if (incoming && !isLost && !isBeingTyped()) setText(incoming);
    else if (previous.key !== source.key && hasText && !source.draft) write(text);
  }, [source.key, source.draft, source.note, source.serverDescription]);

  useEffect(() => {
    if (!isLost) return undefined;
    const offering = setInterval(() => write(text), offeredAgainMs);
    return () => clearInterval(offering);
  }, [isLost, text, source.key]);

  return {
    text,
    isLost,
    box,
    edit(next) {
      setText(next);
      write(next);
    },
    replace: setText,
  };
}
