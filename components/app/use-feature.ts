import type { Feature } from '../../lib/settings/features.ts';
import { isSwitchedOff } from '../../lib/settings/in-force.ts';
import { useDesk } from './DeskProvider.tsx';

/** Whether this is there at all: true unless the administrator has switched it off. */
export function useFeature(feature: Feature): boolean {
  return !isSwitchedOff(useDesk().view.policy.value, feature);
}
