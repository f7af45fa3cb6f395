import * as v from 'valibot';
import type { Conversation, Keywords, Speaker, SpeechSegment, SpokenTerm, Transcript } from './model-speech.ts';
import { amountWire, countWire, idWire, scoreWire } from './wire.ts';

const ofCall = { id: idWire, callId: idWire, organizationId: v.string() };

/** A number or digits in a text: a segment's end comes as text. */
const secondsWire = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/))]),
  v.transform(Number),
  amountWire,
);

const termWire = v.pipe(
  v.object({ term: v.string(), start: secondsWire, dur: secondsWire, energy: amountWire }),
  v.transform(({ term, start, dur, energy }): SpokenTerm => ({ term, startS: start, durationS: dur, energy })),
);

/** Source: V2 / Analytics / Get transcript for call */
export const transcriptWire = v.pipe(
  v.object({
    ...ofCall,
    participants: v.array(
      v.object({
        name: v.string(),
        transcript: v.object({ segments: v.array(v.object({ language: v.string(), terms: v.array(termWire) })) }),
      }),
    ),
  }),
  v.transform(
    ({ participants, ...call }): Transcript => ({
      ...call,
      participants: participants.map(({ name, transcript }) => ({ name, segments: transcript.segments })),
    }),
  ),
);

/** Source: V2 / Analytics / Get keywords for call */
export const keywordsWire: v.GenericSchema<unknown, Keywords> = v.object({
  ...ofCall,
  participants: v.array(
    v.object({
      name: v.string(),
      keywords: v.array(v.object({ term: v.string(), weight: amountWire, count: countWire })),
    }),
  ),
});

const segmentWire = v.pipe(
  v.object({ start: secondsWire, end: secondsWire, wordCount: countWire, wordsPerMinute: amountWire }),
  v.transform(({ start, end, ...words }): SpeechSegment => ({ startS: start, endS: end, ...words })),
);

const speakerWire = v.pipe(
  v.object({
    name: v.string(),
    spokenDuration: secondsWire,
    spokenDurationPercent: amountWire,
    spokenPercent: amountWire,
    wordCount: countWire,
    wordsPerMinute: amountWire,
    interruptCount: countWire,
    interruptDuration: secondsWire,
    interruptPercent: amountWire,
    listeningScore: scoreWire,
    speechSegments: v.array(segmentWire),
  }),
  v.transform(
    ({ spokenDuration, interruptDuration, ...speaker }): Speaker => ({
      ...speaker,
      spokenDurationS: spokenDuration,
      interruptDurationS: interruptDuration,
    }),
  ),
);

const wholeWire = v.pipe(
  v.object({
    interaction: v.string(),
    spokenDuration: secondsWire,
    spokenDurationPercent: amountWire,
    wordCount: countWire,
    wordsPerMinute: amountWire,
    crosstalkDuration: secondsWire,
    crosstalkDurationPercent: amountWire,
    crosstalkPercent: amountWire,
  }),
  v.transform(({ spokenDuration, crosstalkDuration, ...whole }) => ({
    ...whole,
    spokenDurationS: spokenDuration,
    crosstalkDurationS: crosstalkDuration,
  })),
);

/** The places of interrupts and crosstalk are not read: the examples are empty. Source: V2 / Analytics / Get conversation for call */
export const conversationWire = v.pipe(
  v.object({ ...ofCall, participants: v.array(speakerWire), conversation: wholeWire }),
  v.transform(({ conversation, ...call }): Conversation => ({ ...call, whole: conversation })),
);
