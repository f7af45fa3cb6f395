import { SiteSwitch, type SiteSwitchProps } from '../../../components/site/SiteSwitch.tsx';
import { nothing, type Story } from '../story.ts';

const site = (state: SiteSwitchProps['state'], host = 'crm.example.com') => (
  <SiteSwitch host={host} state={state} onRefuse={nothing} onAllow={nothing} />
);

export const stories: readonly Story[] = [
  { name: 'SiteSwitch, on', render: () => site('on') },
  { name: 'SiteSwitch, off', render: () => site('off') },
  { name: 'SiteSwitch, locked', render: () => site('locked') },
  { name: 'SiteSwitch, a long name', render: () => site('on', 'customer-relations.subsidiary.very-long.example.com') },
];
