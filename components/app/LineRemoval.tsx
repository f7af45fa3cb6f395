import type { KnownCall } from '../../lib/calls/call.ts';
import type { Removal } from '../../lib/settings/removal.ts';
import { useDesk } from './DeskProvider.tsx';
import { FollowedRemoval } from './seldom-parts.ts';

/** The removal that was asked for in this call, if any. */
export function useRemoval(callId: string): Removal | undefined {
  return useDesk().view.removals.value.find((removal) => removal.callId === callId);
}

/** What becomes of a number that the agent wants off the record. */
export function LineRemoval({ call }: { call: KnownCall }) {
  const removal = useRemoval(call.id);
  return removal ? <FollowedRemoval call={call} removal={removal} /> : null;
}
