import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pathPattern } from '../../../lib/diagnostics/path-pattern.ts';

it.each([
  ['/v2/calls', '/v2/calls'],
  ['/v2/calls/5f1e0c', '/v2/calls/:id'],
  ['/v2/crm/records/003A/last-interaction', '/v2/crm/records/:id/last-interaction'],
  ['/v2/users/jane%40example.com', '/v2/users/:id'],
  ['/v2/calls/15125551212/', '/v2/calls/:id/'],
  ['', ''],
])('%s is written down as %s', (path, pattern) => {
  expect(pathPattern(path)).toBe(pattern);
});

it('every fixed address of the API can be read in the log as it is', () => {
  const folder = new URL('../../../lib/tenfold/', import.meta.url);
  const source = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const fixed = source.flatMap((text) =>
    [...text.matchAll(/'(\/(?:api\/)?v[12]\/[^']*)'/g)].map(([, path]) => path ?? ''),
  );
  expect(fixed.length).toBeGreaterThan(15);
  expect(fixed.map(pathPattern)).toEqual(fixed);
});
