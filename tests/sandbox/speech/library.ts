/** What was said on calls, made when it is first asked for and then kept. */
import type { Call } from '../call.ts';
import { type Turn, talkOf, textOf } from './talk.ts';

export interface SpeechLibrary {
  turns(call: Call): readonly Turn[];
  /** What was said as one text in lower case, for searching; empty for calls without a transcript. */
  searchText(call: Call): string;
}

export function createSpeechLibrary(): SpeechLibrary {
  const texts = new Map<string, string>();
  return {
    turns: talkOf,
    searchText: (call) => {
      if (!call.hasTranscript) return '';
      const known = texts.get(call.id);
      if (known !== undefined) return known;
      const text = textOf(talkOf(call)).toLowerCase();
      texts.set(call.id, text);
      return text;
    },
  };
}
