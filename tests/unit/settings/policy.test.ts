import { describe, expect, it } from 'vitest';
import { noPolicy, readPolicy } from '../../../lib/settings/policy.ts';

describe("the administrator's list", () => {
  it('is empty without a policy', () => {
    expect(readPolicy({})).toEqual(noPolicy);
    expect(readPolicy(undefined)).toEqual(noPolicy);
  });

  it('offers some sites and refuses others', () => {
    expect(readPolicy({ grantedSites: ['crm.example.com'], refusedSites: ['*.mail.example.com'] })).toEqual({
      grantedSites: ['https://crm.example.com/*'],
      refusedSites: ['*://*.mail.example.com/*'],
      unusable: [],
    });
  });

  it('names a site once, however often and in whatever way it is written', () => {
    const { refusedSites } = readPolicy({ refusedSites: ['Example.com', 'https://example.com/x', 'example.com:8080'] });
    expect(refusedSites).toEqual(['*://example.com/*']);
  });

  it('works where some entries name no site, and tells which', () => {
    const policy = readPolicy({ grantedSites: ['no site', 'crm.example.com'], refusedSites: ['mail.example.com', 7] });
    expect(policy).toEqual({
      grantedSites: ['https://crm.example.com/*'],
      refusedSites: ['*://mail.example.com/*'],
      unusable: ['no site', '7'],
    });
  });

  it('works where a whole list is something else', () => {
    const policy = readPolicy({ grantedSites: 'crm.example.com', refusedSites: ['mail.example.com'] });
    expect(policy).toMatchObject({ grantedSites: [], refusedSites: ['*://mail.example.com/*'] });
    expect(policy.unusable).toEqual(['crm.example.com']);
  });
});
