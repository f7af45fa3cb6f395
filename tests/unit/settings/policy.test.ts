import { describe, expect, it } from 'vitest';
import { noPolicy } from '../../../lib/settings/policy.ts';
import { policyOf } from './policy-of.ts';

describe("the administrator's list", () => {
  it('is empty without a policy', () => {
    expect(policyOf({})).toEqual(noPolicy);
    expect(policyOf(undefined)).toEqual(noPolicy);
  });

  it('offers some sites and refuses others', () => {
    expect(policyOf({ grantedSites: ['crm.example.com'], refusedSites: ['*.mail.example.com'] })).toEqual({
      grantedSites: ['https://crm.example.com/*'],
      refusedSites: ['*://*.mail.example.com/*'],
      unusable: [],
    });
  });

  it('names a site once, however often and in whatever way it is written', () => {
    const { refusedSites } = policyOf({ refusedSites: ['Example.com', 'https://example.com/x', 'example.com:8080'] });
    expect(refusedSites).toEqual(['*://example.com/*']);
  });

  it('works where some entries name no site, and tells which', () => {
    const policy = policyOf({ grantedSites: ['no site', 'crm.example.com'], refusedSites: ['mail.example.com', 7] });
    expect(policy).toEqual({
      grantedSites: ['https://crm.example.com/*'],
      refusedSites: ['*://mail.example.com/*'],
      unusable: ['no site', '7'],
    });
  });

  it('works where a whole list is something else', () => {
    const policy = policyOf({ grantedSites: 'crm.example.com', refusedSites: ['mail.example.com'] });
    expect(policy).toMatchObject({ grantedSites: [], refusedSites: ['*://mail.example.com/*'] });
    expect(policy.unusable).toEqual(['crm.example.com']);
  });
});

describe("the administrator's patterns of records", () => {
  const address = 'https://crm.example.com/#/{module}/{id}';

  it('are taken as they are, with the modules they name', () => {
    const recordPatterns = [
      { address },
      { address, modules: { people: 'Contact' } },
      { address: 'https://*.example.com/leads?key={id:digits}', module: 'Lead' },
    ];
    const policy = policyOf({ recordPatterns });
    expect(policy.recordRules).toEqual(recordPatterns);
    expect(policy.unusableRules).toBeUndefined();
  });

  it.each([
    ['without an id', { address: 'https://crm.example.com/people' }],
    ['with two ids', { address: 'https://crm.example.com/{id}/{id}', module: 'Contact' }],
    ['without a module', { address: 'https://crm.example.com/{id}' }],
    [
      'with words for a module that is not in it',
      { address: 'https://crm.example.com/{id}', modules: { a: 'Contact' } },
    ],
    ['of another kind of address', { address: 'file:///{module}/{id}' }],
    ['with a place nobody knows', { address: 'https://crm.example.com/{modul}/{id}', module: 'Contact' }],
    ['with a form nobody knows', { address: 'https://crm.example.com/{id:number}', module: 'Contact' }],
    ['wrongly encoded', { address: 'https://crm.example.com/%E0%A4%A/{id}', module: 'Contact' }],
    ['that is a text', address],
  ])('are said to be unusable %s, and the others work', (_what, entry) => {
    const policy = policyOf({ recordPatterns: [entry, { address }] });
    expect(policy.recordRules).toEqual([{ address }]);
    expect(policy.unusableRules).toHaveLength(1);
    expect(policy.unusable).toEqual([]);
  });
});
