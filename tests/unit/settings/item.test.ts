import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fromStored, type StoredItem, toStored } from '../../../lib/settings/item.ts';
import { stored } from '../../../lib/settings/stored.ts';

const size: StoredItem<number> = {
  key: 'size',
  area: 'local',
  version: 2,
  schema: v.number(),
  fallback: 7,
  clearOnSignOut: false,
  migrate: (value, fromVersion) => (fromVersion === 1 && typeof value === 'string' ? Number(value) : undefined),
};

describe('a stored value', () => {
  it('carries its version', () => {
    expect(toStored(size, 12)).toEqual({ version: 2, value: 12 });
    expect(fromStored(size, { version: 2, value: 12 })).toBe(12);
  });

  it('of an older version is brought up', () => {
    expect(fromStored(size, { version: 1, value: '12' })).toBe(12);
  });

  it('that cannot be brought up becomes the fallback', () => {
    expect(fromStored(size, { version: 1, value: true })).toBe(7);
    expect(fromStored(size, { version: 9, value: 12 })).toBe(7);
    expect(fromStored(size, undefined)).toBe(7);
  });
});

it('every item has a key of its own, and a fallback that fits its schema', () => {
  const items = Object.entries(stored);
  for (const [name, item] of items) {
    expect(item.key).toBe(name);
    expect(v.is(item.schema, item.fallback), name).toBe(true);
  }
});

it('whatever tells of customers, or of the session, is wiped at sign-out', () => {
  const { calls, intents, openRecord, session } = stored;
  for (const item of [calls, intents, openRecord, session]) expect(item.clearOnSignOut, item.key).toBe(true);
});
