import { describe, expect, it } from 'vitest';
import { grantPattern, isCovered, refusalPattern, siteName } from '../../../lib/settings/site-pattern.ts';

describe('a site is covered', () => {
  it.each([
    ['https://crm.example.com/index.php?a=b', 'https://crm.example.com/*', true],
    ['https://crm.example.com:8443', 'https://crm.example.com/*', true],
    ['http://crm.example.com', 'https://crm.example.com/*', false],
    ['http://crm.example.com', '*://crm.example.com/*', true],
    ['file:///crm', '*://*/*', false],
    ['https://na1.crm.example.com', 'https://*.example.com/*', true],
    ['https://example.com', 'https://*.example.com/*', true],
    ['https://notexample.com', 'https://*.example.com/*', false],
    ['https://example.com.evil.test', 'https://example.com/*', false],
    ['https://anything.test', 'https://*/*', true],
    ['https://anything.test', '<all_urls>', true],
    ['file:///crm', '<all_urls>', false],
    ['http://[::1]:8080/x', '*://[::1]/*', true],
    ['https://MÜNCHEN.example/', '*://xn--mnchen-3ya.example/*', true],
    ['not an address', 'https://*/*', false],
    ['', 'https://*/*', false],
    ['null', '*://*/*', false],
  ])('%s by %s: %s', (address, pattern, covered) => {
    expect(isCovered(address, [pattern])).toBe(covered);
  });

  it('by nothing when nothing is granted', () => {
    expect(isCovered('https://crm.example.com', [])).toBe(false);
  });
});

describe('a site to leave alone is read', () => {
  it.each([
    ['crm.example.com', '*://crm.example.com/*'],
    ['  CRM.Example.com ', '*://crm.example.com/*'],
    ['*.example.com', '*://*.example.com/*'],
    ['https://*.example.com/*', '*://*.example.com/*'],
    ['*://crm.example.com/*', '*://crm.example.com/*'],
    ['https://crm.example.com/contacts/1?tab=phone#x', '*://crm.example.com/*'],
    ['http://crm.example.com:8080/x', '*://crm.example.com/*'],
    ['crm.example.com:8443', '*://crm.example.com/*'],
    ['example.com.', '*://example.com/*'],
    ['intranet', '*://intranet/*'],
    ['münchen.example', '*://xn--mnchen-3ya.example/*'],
    ['*.münchen.example', '*://*.xn--mnchen-3ya.example/*'],
    ['192.168.0.12:3000/crm', '*://192.168.0.12/*'],
    ['http://[::1]:8080/', '*://[::1]/*'],
    ['my_host.example.com', '*://my_host.example.com/*'],
  ])('%j as %s', (typed, pattern) => {
    expect(refusalPattern(typed)).toBe(pattern);
  });

  it.each([
    '',
    '   ',
    '*',
    '*.',
    '*.*.example.com',
    'crm.*.com',
    'exam ple.com',
    'example..com',
    '.example.com',
    'somebody@example.com',
    'https://user:secret@example.com',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://example.com',
    'chrome://settings',
    'https://',
    '*.192.168.0.12',
    '*.[::1]',
    '1234',
    '999.1.2.3',
    'crm.example.com:99999',
    'a\\b',
    '!.example.com',
  ])('not from %j', (typed) => {
    expect(refusalPattern(typed)).toBeUndefined();
    expect(grantPattern(typed)).toBeUndefined();
  });
});

describe('a site to be granted', () => {
  it.each([
    ['crm.example.com/contacts/1', 'https://crm.example.com/*'],
    ['http://localhost:8080/x', 'http://localhost/*'],
    ['*.example.com', 'https://*.example.com/*'],
    ['*://*.example.com/*', 'https://*.example.com/*'],
  ])('%s asks for %s', (typed, pattern) => {
    expect(grantPattern(typed)).toBe(pattern);
  });
});

it.each([
  ['*://*.example.com/*', '*.example.com'],
  ['http://[::1]/*', '[::1]'],
  ['https://crm.example.com/*', 'crm.example.com'],
])('%s is called %s', (pattern, name) => {
  expect(siteName(pattern)).toBe(name);
});
