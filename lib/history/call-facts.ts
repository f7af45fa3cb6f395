import type { ApiCall } from '../tenfold/model.ts';

/** What a call's page wants to know beside the call itself. */
export interface CallFacts {
  /** Whose call it is; only they may change its note. */
  userId: string;
  /** 0 when nobody answered. */
  durationMs: number;
  extension?: string;
  isMobile: boolean;
  hasRecording: boolean;
  /** False: there is nothing to ask for. True as well where the server does not say. */
  mayHaveTranscript: boolean;
  hasCrmErrors: boolean;
  isTransfer: boolean;
}

/** True for addresses a player may be given. */
export function isPlayable(link: string | undefined): link is string {
  return link !== undefined && /^https?:\/\//i.test(link) && URL.canParse(link);
}

/** Source: V2 / Calls / Get call by Id */
export function factsOf(call: ApiCall): CallFacts {
  return {
    userId: call.userId,
    durationMs: call.durationMs,
    ...(call.extension ? { extension: call.extension } : {}),
    isMobile: call.isMobile ?? false,
    hasRecording: isPlayable(call.recordingLink),
    mayHaveTranscript: call.hasTranscript ?? true,
    hasCrmErrors: call.hasCrmErrors,
    isTransfer: call.isTransfer,
  };
}
