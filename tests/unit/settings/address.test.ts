import { describe, expect, it } from 'vitest';
import { originOf, permissionFor } from '../../../lib/settings/address.ts';

describe('an API address', () => {
  it.each([
    ['https://api.tenfold.com', 'https://api.tenfold.com'],
    [' https://API.tenfold.com/ ', 'https://api.tenfold.com'],
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
    ['https://api.tenfold.com:443', 'https://api.tenfold.com'],
  ])('%j is read as %s', (typed, origin) => {
    expect(originOf(typed)).toBe(origin);
  });

  it.each([
    '',
    'api.tenfold.com',
    'localhost:4010',
    'ftp://api.tenfold.com',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'chrome-extension://ringside',
    'https://api.tenfold.com/v2',
    'https://api.tenfold.com/?a=b',
    'https://api.tenfold.com/#top',
    'https://user@api.tenfold.com',
    'https://:secret@api.tenfold.com',
    'https://',
  ])('%j is refused', (typed) => {
    expect(originOf(typed)).toBeUndefined();
  });

  it('needs the permission of its host, on every port', () => {
    expect(permissionFor('http://127.0.0.1:4010')).toBe('http://127.0.0.1/*');
  });
});
