/** Which call a speech analysis is about. */
interface OfCall {
  id: string;
  callId: string;
  organizationId: string;
}

/** A spoken word; times are seconds since the call began. */
export interface SpokenTerm {
  term: string;
  startS: number;
  durationS: number;
  energy: number;
}

/** Participants are called `agent` and `client`. */
export interface Transcript extends OfCall {
  participants: { name: string; segments: { language: string; terms: SpokenTerm[] }[] }[];
}

export interface Keywords extends OfCall {
  participants: { name: string; keywords: { term: string; weight: number; count: number }[] }[];
}

/** A stretch of speech; times are seconds since the call began. */
export interface SpeechSegment {
  startS: number;
  endS: number;
  wordCount: number;
  wordsPerMinute: number;
}

export interface Speaker {
  name: string;
  spokenDurationS: number;
  spokenDurationPercent: number;
  spokenPercent: number;
  wordCount: number;
  wordsPerMinute: number;
  interruptCount: number;
  interruptDurationS: number;
  interruptPercent: number;
  listeningScore: number | null;
  speechSegments: SpeechSegment[];
}

export interface Conversation extends OfCall {
  participants: Speaker[];
  /** Both together. */
  whole: {
    /** The server's word for it, such as `conversation`. */
    interaction: string;
    spokenDurationS: number;
    spokenDurationPercent: number;
    wordCount: number;
    wordsPerMinute: number;
    crosstalkDurationS: number;
    crosstalkDurationPercent: number;
    crosstalkPercent: number;
  };
}

/** What the CRM answered when Tenfold wanted to write the call. */
export interface CrmError {
  method: string;
  message: string;
}
