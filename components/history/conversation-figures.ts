import type { Conversation, Speaker } from '../../lib/tenfold/model-speech.ts';
import { scoreOfHundred } from '../ui/listening-score.ts';

/** Somebody's part in a talk. */
export interface SpeakerFigures {
  speaker: string;
  /** Of the time in which anybody spoke; silence counts for nobody. */
  sharePercent: number;
  wordsPerMinute: number;
  interruptCount: number;
  /** Absent when there is none, or on no scale that could be named. */
  scoreOf100?: number;
  /** When they spoke, as parts of the call's length between 0 and 1. */
  stretches: { from: number; to: number }[];
}

export interface ConversationFigures {
  speakers: SpeakerFigures[];
  /** How much of the call both spoke at once. */
  crosstalkPercent: number;
}

/** Whole percents that come to a hundred together: the last takes what rounding left. */
function sharesOf(participants: readonly Speaker[]): number[] {
  const wholeS = participants.reduce((sum, { spokenDurationS }) => sum + spokenDurationS, 0);
  if (wholeS === 0) return participants.map(() => 0);
  let left = 100;
  return participants.map(({ spokenDurationS }, place) => {
    const share = place === participants.length - 1 ? left : Math.round((100 * spokenDurationS) / wholeS);
    left -= share;
    return share;
  });
}

/**
 * What is shown of a talk. Source: V2 / Analytics / Get conversation for call
 *
 * @param durationS the call's length; a talk that is longer makes it so
 */
export function figuresOf({ participants, whole }: Conversation, durationS: number): ConversationFigures {
  const ends = participants.flatMap(({ speechSegments }) => speechSegments.map(({ endS }) => endS));
  const lengthS = Math.max(durationS, ...ends, 1);
  const shares = sharesOf(participants);
  return {
    crosstalkPercent: whole.crosstalkDurationPercent,
    speakers: participants.map((participant, place) => {
      const score = scoreOfHundred(participant.listeningScore);
      return {
        speaker: participant.name,
        sharePercent: shares[place] ?? 0,
        wordsPerMinute: Math.round(participant.wordsPerMinute),
        interruptCount: participant.interruptCount,
        ...(score === undefined ? {} : { scoreOf100: score }),
        stretches: participant.speechSegments.map(({ startS, endS }) => ({
          from: startS / lengthS,
          to: Math.max(startS, endS) / lengthS,
        })),
      };
    }),
  };
}
