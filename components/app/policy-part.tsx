import { i18n } from '#i18n';
import type { Policy } from '../../lib/settings/policy.ts';
import type { OptionsPart } from '../options/OptionsFrame.tsx';
import { PolicyPart } from '../options/PolicyPart.tsx';

/** Options → Administration: there only where it says of the policy what no other part of the options says. */
export function policyPart(policy: Policy): OptionsPart[] {
  const { switchedOff, pollingSeconds, leftOut } = policy;
  if ([switchedOff, pollingSeconds, leftOut].every((part) => part === undefined)) return [];
  return [{ id: 'policy', title: i18n.t('policy.title'), content: <PolicyPart policy={policy} /> }];
}
