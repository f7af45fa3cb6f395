import type { Policy } from '../../lib/settings/policy.ts';
import { PolicyPart } from '../options/PolicyPart.tsx';
import { useDesk } from './DeskProvider.tsx';

/** Whether there is something to say of the policy that no other part of the options says. */
export function hasOwnPart({ switchedOff, pollingSeconds, leftOut }: Policy): boolean {
  return [switchedOff, pollingSeconds, leftOut].some((part) => part !== undefined);
}

/** Options → Administration. */
export function PolicyOptions() {
  return <PolicyPart policy={useDesk().view.policy.value} />;
}
