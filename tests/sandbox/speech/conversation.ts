/** Figures of a conversation, all counted from what was said. Source: V2 / Analytics / Get conversation for call */
import type { Call } from '../call.ts';
import { durationMs } from '../call.ts';
import { rounded, type Speaker, type Turn } from './talk.ts';

/** A stretch of time in seconds; the end is a text, as the API writes it. */
interface Stretch {
  readonly start: number;
  readonly end: string;
}

interface Overlap {
  readonly startS: number;
  readonly endS: number;
  readonly by: Speaker;
}

/** Percent with two decimals; 0 of nothing. */
function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : rounded((100 * part) / whole);
}

function perMinute(words: number, seconds: number): number {
  return seconds === 0 ? 0 : rounded((words * 60) / seconds);
}

function secondsOf(turns: readonly { readonly startS: number; readonly endS: number }[]): number {
  return rounded(turns.reduce((sum, turn) => sum + turn.endS - turn.startS, 0));
}

function wordsOf(turns: readonly Turn[]): number {
  return turns.reduce((sum, turn) => sum + turn.words.length, 0);
}

/** Where somebody began before the other had ended. */
function overlaps(turns: readonly Turn[]): readonly Overlap[] {
  return turns.flatMap((turn, index) => {
    const before = turns[index - 1];
    if (before === undefined || before.speaker === turn.speaker || before.endS <= turn.startS) return [];
    return [{ startS: turn.startS, endS: Math.min(before.endS, turn.endS), by: turn.speaker }];
  });
}

function stretch({ startS, endS }: { readonly startS: number; readonly endS: number }): Stretch {
  return { start: startS, end: String(endS) };
}

function participant(name: Speaker, call: Call, turns: readonly Turn[], lengthS: number) {
  const own = turns.filter((turn) => turn.speaker === name);
  const interrupts = overlaps(turns).filter((overlap) => overlap.by === name);
  const spokenDuration = secondsOf(own);
  const wordCount = wordsOf(own);
  const interruptDuration = secondsOf(interrupts);
  const score = call.listeningScore ?? 0;
  return {
    name,
    spokenDurationPercent: percent(spokenDuration, lengthS),
    wordsPerMinute: perMinute(wordCount, spokenDuration),
    interruptPercent: percent(interrupts.length, own.length),
    listeningScore: name === 'agent' ? score : rounded(100 - score * 0.7),
    interruptDuration,
    spokenDuration,
    wordCount,
    interruptCount: interrupts.length,
    spokenPercent: percent(wordCount, wordsOf(turns)),
    interrupts: interrupts.map(stretch),
    speechSegments: own.map((turn) => ({
      wordCount: turn.words.length,
      wordsPerMinute: perMinute(turn.words.length, turn.endS - turn.startS),
      ...stretch(turn),
    })),
  };
}

function together(turns: readonly Turn[], lengthS: number) {
  const crosstalk = overlaps(turns);
  const spokenDuration = secondsOf(turns);
  return {
    spokenDurationPercent: percent(spokenDuration, lengthS),
    wordsPerMinute: perMinute(wordsOf(turns), spokenDuration),
    interaction: 'conversation',
    crosstalkPercent: percent(crosstalk.length, turns.length),
    crosstalkSegments: crosstalk.map(stretch),
    spokenDuration,
    wordCount: wordsOf(turns),
    crosstalkDurationPercent: percent(secondsOf(crosstalk), lengthS),
    crosstalkDuration: secondsOf(crosstalk),
  };
}

/** Both speakers' figures and the conversation's own. */
export function conversationOf(call: Call, turns: readonly Turn[]) {
  const lengthS = (durationMs(call) ?? 0) / 1000;
  return {
    participants: [participant('agent', call, turns, lengthS), participant('client', call, turns, lengthS)],
    conversation: together(turns, lengthS),
  };
}
