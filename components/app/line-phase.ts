import type { Phase } from '../call/phase.ts';
import type { Line } from './lines.ts';

/** Where a line stands, from the wish to dial to the end of the call. */
export function phaseOf({ call, intent }: Line): Phase {
  if (call) return call.status;
  switch (intent?.state ?? 'posting') {
    case 'not-placed':
      return 'not-placed';
    case 'unknown':
      return 'unclear';
    case 'posting':
    case 'placed':
      return 'calling';
  }
}

/** How long a line has lasted: talking time once it is connected, before that the time it takes. */
export function elapsedMs({ call, intent }: Line, nowMs: number, clockOffsetMs: number): number {
  if (!call) return intent?.state === 'posting' ? nowMs - intent.createdAtMs : 0;
  const endMs = call.endedAtMs ?? nowMs + clockOffsetMs;
  return Math.max(0, endMs - (call.connectedAtMs ?? call.startedAtMs));
}
