import type { RefObject, TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { NoteTemplate } from '../../lib/settings/note-template.ts';
import { type SlashWord, slashWord, templatesFor } from './slash-word.ts';
import { firstGap, type TemplateValues, templateText } from './template-text.ts';

export interface TemplateChoiceProps {
  templates: readonly NoteTemplate[];
  values: TemplateValues;
  box: RefObject<HTMLTextAreaElement | null>;
  onInput: (text: string) => void;
}

/** Choosing a template by typing a slash at the beginning of a word. The focus stays in the box all the time. */
export function useTemplateChoice({ templates, values, box, onInput }: TemplateChoiceProps) {
  const [word, setWord] = useState<SlashWord>();
  const [active, setActive] = useState(0);
  /** Where a slash stands that the agent wants to be a slash. */
  const [leftAt, setLeftAt] = useState<number>();
  const choices = word ? templatesFor(templates, word.query) : [];
  const isHint = word?.query === '' && templates.length === 0;

  function wordAtCaret(): SlashWord | undefined {
    const element = box.current;
    if (!element || element.selectionStart !== element.selectionEnd) return undefined;
    return slashWord(element.value, element.selectionStart);
  }

  function typed(): void {
    const next = wordAtCaret();
    if (next?.start !== leftAt) setLeftAt(undefined);
    setWord(next && next.start === leftAt ? undefined : next);
    setActive(0);
  }

  function insert(template: NoteTemplate): void {
    const element = box.current;
    if (!element || !word) return;
    const text = templateText(template.text, values);
    const gap = firstGap(text);
    element.setRangeText(text, word.start, word.end, 'end');
    if (gap) element.setSelectionRange(word.start + gap.start, word.start + gap.end);
    setWord(undefined);
    onInput(element.value);
  }

  function keyDown(event: TargetedKeyboardEvent<HTMLTextAreaElement>): void {
    if (event.isComposing || word === undefined || (choices.length === 0 && !isHint)) return;
    const handled = act(event.key);
    if (!handled) return;
    event.preventDefault();
    event.stopPropagation();
  }

  function act(key: string): boolean {
    const chosen = choices[active];
    if (key === 'Escape') {
      setLeftAt(word?.start);
      setWord(undefined);
    } else if (key === 'ArrowDown' && chosen) setActive((active + 1) % choices.length);
    else if (key === 'ArrowUp' && chosen) setActive((active + choices.length - 1) % choices.length);
    else if ((key === 'Enter' || key === 'Tab') && chosen) insert(chosen);
    else return false;
    return true;
  }

  return {
    choices,
    active,
    /** There is no template yet. */
    isHint,
    typed,
    insert,
    keyDown,
    /** The caret was moved: the word it has left is no longer asked about. */
    moved: () => {
      if (word && wordAtCaret()?.start !== word.start) setWord(undefined);
    },
    close: () => setWord(undefined),
  };
}
