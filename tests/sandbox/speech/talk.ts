/** What was said on a call, word by word; made from the call's identifier, so it is the same whenever it is asked for. */
import { type Call, durationMs } from '../call.ts';
import { type Chance, createChance } from '../random.ts';
import { AGENT_LINES, CLIENT_LINES } from './lines.ts';

export type Speaker = 'agent' | 'client';

export interface Word {
  readonly term: string;
  /** Seconds from the call's start. */
  readonly startS: number;
  readonly durationS: number;
  readonly energy: number;
}

/** One person speaking without a pause. */
export interface Turn {
  readonly speaker: Speaker;
  readonly startS: number;
  readonly endS: number;
  readonly words: readonly Word[];
}

/** Seconds and figures as the API writes them: two decimals. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

const LINES = { agent: AGENT_LINES, client: CLIENT_LINES } as const;

function wordsFrom(chance: Chance, speaker: Speaker, startS: number): readonly Word[] {
  let atS = startS;
  return chance
    .pick(LINES[speaker])
    .split(' ')
    .map((term) => {
      const durationS = rounded(0.12 + term.length * (0.045 + chance.next() * 0.02));
      const word = { term, startS: rounded(atS), durationS, energy: rounded(8 + chance.next() * 6) };
      atS += durationS + 0.06 + chance.next() * 0.08;
      return word;
    });
}

/** A turn that starts at `startS`; null when nothing of it fits before `endS`. */
function turnAt(chance: Chance, speaker: Speaker, startS: number, endS: number): Turn | null {
  const words = wordsFrom(chance, speaker, startS).filter((word) => word.startS + word.durationS < endS);
  const last = words.at(-1);
  return last === undefined
    ? null
    : { speaker, startS: rounded(startS), endS: rounded(last.startS + last.durationS), words };
}

/** The pause before the next turn in seconds; now and then somebody does not wait for the other to finish. */
function pauseS(chance: Chance): number {
  return chance.happens(0.06) ? -0.4 : 0.4 + chance.next() * 2.2;
}

/** The turns of the call in order of their start; none when nobody answered. */
export function talkOf(call: Call): readonly Turn[] {
  const chance = createChance(`talk ${call.id}`);
  const lengthS = (durationMs(call) ?? 0) / 1000;
  const turns: Turn[] = [];
  let speaker: Speaker = call.direction === 'Outbound' ? 'client' : 'agent';
  let turn = turnAt(chance, speaker, 1.2, lengthS);
  while (turn !== null) {
    turns.push(turn);
    speaker = chance.happens(0.15) ? speaker : speaker === 'agent' ? 'client' : 'agent';
    const startS: number = turn.endS + (speaker === turn.speaker ? 0.5 : pauseS(chance));
    turn = turnAt(chance, speaker, startS, lengthS);
  }
  return turns;
}

/** The whole talk as one text. */
export function textOf(turns: readonly Turn[]): string {
  return turns.flatMap((turn) => turn.words.map((word) => word.term)).join(' ');
}
