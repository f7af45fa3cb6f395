import { describe, expect, it } from 'vitest';
import { features } from '../../../lib/settings/features.ts';
import { clientSecretIn } from '../../../lib/settings/read-policy.ts';
import { policyOf } from './policy-of.ts';

const forms = [
  {
    formId: 'f-1',
    name: 'New lead',
    module: 'Lead',
    fields: [
      { key: 'last_name', label: 'Last name', required: true },
      { key: 'phone', fill: 'phone' },
    ],
  },
];
const noteTemplates = [{ name: 'Call back', text: 'Call {name} back.' }];

/** Each key by itself: what stands in the policy, and what comes of it. */
const right: [key: string, value: unknown, part: object][] = [
  ['apiAddress', ' https://tenfold.example.com/ ', { server: { apiAddress: 'https://tenfold.example.com' } }],
  ['betaAddress', 'http://localhost:4010', { server: { betaAddress: 'http://localhost:4010' } }],
  ['clientId', ' ringside ', { server: { clientId: 'ringside' } }],
  ['clientSecret', 'top secret', { server: { hasClientSecret: true } }],
  ['defaultCountry', 'de', { preferences: { defaultCountry: 'DE' } }],
  ['defaultCountry', 'auto', { preferences: { defaultCountry: 'auto' } }],
  ['confirmBeforeDialling', true, { preferences: { confirmBeforeDialling: true } }],
  ['warnAtNight', false, { preferences: { warnAtNight: false } }],
  ['openPanelOnDial', false, { preferences: { openPanelOnDial: false } }],
  ['notifyIncoming', false, { preferences: { notifyIncoming: false } }],
  ['quietNotices', true, { preferences: { quietNotices: true } }],
  ['screenPop', 'answer', { preferences: { screenPop: 'answer' } }],
  [
    'forms',
    forms,
    {
      forms: [
        {
          id: 'f-1',
          name: 'New lead',
          module: 'Lead',
          fields: [
            { key: 'last_name', label: 'Last name', required: true },
            { key: 'phone', label: 'phone', required: false, fill: 'phone' },
          ],
        },
      ],
    },
  ],
  ['noteTemplates', noteTemplates, { templates: [{ id: 'policy:Call back', ...noteTemplates[0] }] }],
  ['pollingSeconds', { duringCalls: 2 }, { pollingSeconds: { duringCalls: 2 } }],
  [
    'pollingSeconds',
    { whileOpen: 300, inBackground: 3600 },
    { pollingSeconds: { whileOpen: 300, inBackground: 3600 } },
  ],
  ['switchedOff', [...features, 'export'], { switchedOff: [...features] }],
];

describe('a key of the policy', () => {
  it.each(right)('%s is taken over from %j', (key, value, part) => {
    expect(policyOf({ [key]: value })).toMatchObject(part);
  });

  it.each([
    ['apiAddress', 'tenfold.example.com'],
    ['apiAddress', 'https://tenfold.example.com/v2'],
    ['betaAddress', 'javascript:alert(1)'],
    ['clientId', ''],
    ['clientId', 7],
    ['defaultCountry', 'Germany'],
    ['defaultCountry', 'ZZ'],
    ['confirmBeforeDialling', 'yes'],
    ['warnAtNight', 1],
    ['openPanelOnDial', null],
    ['notifyIncoming', 'true'],
    ['quietNotices', []],
    ['screenPop', 'always'],
    ['forms', 'Lead'],
    ['noteTemplates', { name: 'Call back', text: 'Call back.' }],
    ['pollingSeconds', 5],
    ['pollingSeconds', [5]],
    ['switchedOff', 'export'],
    ['screenPopp', 'ring'],
  ])('%s that holds %j is left out and told, and nothing else with it', (key, value) => {
    const policy = policyOf({ refusedSites: ['mail.example.com'], [key]: value });
    expect(policy.leftOut).toMatchObject([{ key }]);
    const { leftOut, ...rest } = policy;
    expect({ told: leftOut?.length, rest }).toEqual({
      told: 1,
      rest: policyOf({ refusedSites: ['mail.example.com'] }),
    });
  });

  it.each([
    ['duringCalls', 0.5],
    ['duringCalls', 31],
    ['whileOpen', 1],
    ['whileOpen', 301],
    ['inBackground', 29],
    ['inBackground', 86_400],
    ['inBackground', 'seldom'],
    ['never', 1],
  ])('pollingSeconds with %s at %j is left out, and its other limits hold', (limit, value) => {
    const wanted = limit === 'duringCalls' ? { whileOpen: 10 } : { duringCalls: 2 };
    const policy = policyOf({ pollingSeconds: { ...wanted, [limit]: value } });
    expect(policy.pollingSeconds).toEqual(wanted);
    expect(policy.leftOut).toMatchObject([{ key: `pollingSeconds.${limit}` }]);
  });
});

describe('a list of the policy', () => {
  it.each([
    ['without a formId', { name: 'Lead', fields: [{ key: 'a' }] }],
    ['without fields', { formId: 'lead', fields: [] }],
    ['with a field without a key', { formId: 'lead', fields: [{ label: 'Name' }] }],
    ['that fills in what nobody knows', { formId: 'lead', fields: [{ key: 'a', fill: 'shoe size' }] }],
    ['with a formId that another has', { formId: 'f-1', fields: [{ key: 'a' }] }],
    ['that is a number', 7],
  ])('leaves out a form %s and keeps the others', (_what, entry) => {
    const policy = policyOf({ forms: [...forms, entry] });
    expect(policy.forms?.map(({ id }) => id)).toEqual(['f-1']);
    expect(policy.leftOut).toMatchObject([{ key: 'forms' }]);
  });

  it('names a form that has no name by its module, else by its id', () => {
    const fields = [{ key: 'a' }];
    const policy = policyOf({
      forms: [
        { formId: 'f-1', module: 'Lead', fields },
        { formId: 'f-2', fields },
      ],
    });
    expect(policy.forms?.map(({ name }) => name)).toEqual(['Lead', 'f-2']);
  });

  it.each([
    ['without a name', { text: 'Call back.' }],
    ['without a text', { name: 'Empty', text: '' }],
    ['whose name another has', { name: 'Call back', text: 'Another text.' }],
  ])('leaves out a template %s and keeps the others', (_what, entry) => {
    const policy = policyOf({ noteTemplates: [...noteTemplates, entry] });
    expect(policy.templates).toEqual([{ id: 'policy:Call back', ...noteTemplates[0] }]);
    expect(policy.leftOut).toMatchObject([{ key: 'noteTemplates' }]);
  });

  it('switches off what it knows, and tells the word it does not', () => {
    const policy = policyOf({ switchedOff: ['lists', 'telepathy', 'insights'] });
    expect(policy.switchedOff).toEqual(['lists', 'insights']);
    expect(policy.leftOut).toEqual([{ key: 'switchedOff', entry: 'telepathy' }]);
  });
});

describe('the client secret of the policy', () => {
  it('is for the vault, and nothing that is shown holds it', () => {
    const values = { clientSecret: 'top secret' };
    expect(clientSecretIn(values)).toBe('top secret');
    expect(JSON.stringify(policyOf(values))).not.toContain('top secret');
  });

  it('is not repeated either when it cannot be used', () => {
    const values = { clientSecret: { hidden: 'top secret' } };
    expect(clientSecretIn(values)).toBeUndefined();
    expect(policyOf(values).leftOut).toEqual([{ key: 'clientSecret', entry: '' }]);
  });
});
