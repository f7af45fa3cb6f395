import { i18n } from '#i18n';
import { BrowserLimits } from '../../../components/options/BrowserLimits.tsx';
import { CallingPart } from '../../../components/options/CallingPart.tsx';
import { Locked } from '../../../components/options/Locked.tsx';
import { LockedMark } from '../../../components/options/LockedMark.tsx';
import { LookPart } from '../../../components/options/LookPart.tsx';
import { NotificationsPart } from '../../../components/options/NotificationsPart.tsx';
import { OrganizationPart } from '../../../components/options/OrganizationPart.tsx';
import { PolicyPart } from '../../../components/options/PolicyPart.tsx';
import { PolicyRecordRules } from '../../../components/options/PolicyRecordRules.tsx';
import { PolicyTemplates } from '../../../components/options/PolicyTemplates.tsx';
import { Checkbox } from '../../../components/ui/Checkbox.tsx';
import { noPolicy } from '../../../lib/settings/policy.ts';
import type { Organization } from '../../../lib/tenfold/model.ts';
import { longName, preferences, templates } from '../samples.ts';
import { nothing, type Story } from '../story.ts';

const northwind: Organization = {
  id: 'o1',
  company: 'Northwind Traders',
  plan: 'Professional',
  phoneSystem: 'Broadsoft',
  crmProvider: 'SugarCRM',
  timezone: 'Europe/Berlin',
  locale: 'en-US',
  status: 'active',
};

const organization = (state: { of?: Organization; isLoading?: boolean; error?: string }) => (
  <OrganizationPart
    organization={state.of}
    isLoading={state.isLoading ?? false}
    error={state.error}
    onAgain={nothing}
  />
);

const callingKeys = ['defaultCountry', 'confirmBeforeDialling', 'warnAtNight', 'openPanelOnDial'];

export const stories: readonly Story[] = [
  {
    name: 'PolicyPart, with what cannot be used',
    render: () => (
      <PolicyPart
        policy={{
          ...noPolicy,
          switchedOff: ['recording', 'lists', 'actingAs'],
          pollingSeconds: { duringCalls: 10, whileOpen: 30, inBackground: 120 },
          leftOut: [
            { key: 'switchedOff', entry: 'coffee' },
            { key: 'noteTemplatesThatAreWrittenByTheAdministrator', entry: '' },
          ],
        }}
      />
    ),
  },
  {
    name: 'PolicyRecordRules',
    render: () => (
      <PolicyRecordRules
        rules={[
          { address: 'https://crm.example.com/{module}/{id}' },
          { address: 'https://a-very-long-subdomain.customer-relations.example.com/records/view/{id}' },
        ]}
      />
    ),
  },
  { name: 'PolicyTemplates', render: () => <PolicyTemplates templates={templates} /> },
  {
    name: 'CallingPart, the administrator’s word',
    render: () => <CallingPart preferences={preferences} locked={new Set(callingKeys)} onChange={nothing} />,
  },
  {
    name: 'NotificationsPart, one of them locked',
    isOtherWords: true,
    render: () => (
      <NotificationsPart
        preferences={preferences}
        locked={new Set(['screenPop'])}
        isForbidden={false}
        onChange={nothing}
      />
    ),
  },
  {
    name: 'Locked',
    render: () => (
      <Locked when>
        <Checkbox label={i18n.t('session.keep')} checked onChange={nothing} />
      </Locked>
    ),
  },
  { name: 'LockedMark', isOtherWords: true, render: () => <LockedMark /> },
  { name: 'OrganizationPart', render: () => organization({ of: northwind }) },
  {
    name: 'OrganizationPart, little is known, a long name',
    render: () => organization({ of: { id: 'o2', company: longName } }),
  },
  { name: 'OrganizationPart, loading', render: () => organization({ isLoading: true }) },
  {
    name: 'OrganizationPart, it cannot be read',
    render: () => organization({ error: i18n.t('policy.organizationFailed') }),
  },
  { name: 'LookPart', render: () => <LookPart look="tint" onChange={nothing} /> },
  { name: 'BrowserLimits', render: () => <BrowserLimits asksAtClicks opensNoPanel /> },
];
