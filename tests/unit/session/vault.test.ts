import 'fake-indexeddb/auto';
import { entries, createStore as openDatabase, set } from 'idb-keyval';
import { describe, expect, it } from 'vitest';
import { createVault } from '../../../lib/session/vault.ts';
import { createFakeLocks } from '../../support/fake-locks.ts';

let databases = 0;
const locks = createFakeLocks();

/** A fresh name for each test, because IndexedDB outlives it. */
function databaseName(): string {
  databases += 1;
  return `vault-${databases}`;
}

const bytesOf = (value: unknown): Uint8Array[] => {
  if (value instanceof Uint8Array) return [value];
  if (value instanceof ArrayBuffer) return [new Uint8Array(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(bytesOf);
};

describe('the vault', () => {
  it('holds nothing at first', async () => {
    expect(await createVault(locks, databaseName()).read()).toEqual({});
  });

  it('gives back what was put into it, also after it was opened anew', async () => {
    const name = databaseName();
    await createVault(locks, name).change({ refreshToken: 'refresh-1', clientSecret: 'secret' });
    expect(await createVault(locks, name).read()).toEqual({ refreshToken: 'refresh-1', clientSecret: 'secret' });
  });

  it('changes one secret and leaves the others', async () => {
    const vault = createVault(locks, databaseName());
    await vault.change({ refreshToken: 'refresh-1', clientSecret: 'secret' });
    await vault.change({ refreshToken: undefined, jwt: 'jwt-1' });
    expect(await vault.read()).toEqual({ jwt: 'jwt-1', clientSecret: 'secret' });
  });

  it('loses none of two changes made at the same time in two documents', async () => {
    const name = databaseName();
    await Promise.all([
      createVault(locks, name).change({ refreshToken: 'refresh-1' }),
      createVault(locks, name).change({ clientSecret: 'secret' }),
    ]);
    expect(await createVault(locks, name).read()).toEqual({ refreshToken: 'refresh-1', clientSecret: 'secret' });
  });

  it('lets nobody read a secret in the database', async () => {
    const name = databaseName();
    await createVault(locks, name).change({ refreshToken: 'plain to see' });
    const inside = await entries(openDatabase(name, 'secrets'));
    const text = inside.flatMap(([, value]) => bytesOf(value)).map((bytes) => new TextDecoder('latin1').decode(bytes));
    expect(text.join('').length).toBeGreaterThan(20);
    expect(text.join('')).not.toContain('plain');
    expect(JSON.stringify(inside)).not.toContain('plain');
  });

  it('lets nobody take the key out', async () => {
    const name = databaseName();
    await createVault(locks, name).change({ jwt: 'jwt-1' });
    const keys = (await entries(openDatabase(name, 'secrets'))).flatMap(([, value]) =>
      value instanceof CryptoKey ? [value] : [],
    );
    expect(keys).toHaveLength(1);
    for (const key of keys) await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it('seals the same secrets differently each time', async () => {
    const name = databaseName();
    const vault = createVault(locks, name);
    const sealed = async (): Promise<string> => {
      await vault.change({ jwt: 'jwt-1' });
      return JSON.stringify((await entries(openDatabase(name, 'secrets'))).flatMap(([, value]) => bytesOf(value)));
    };
    expect(await sealed()).not.toBe(await sealed());
  });

  it('is empty when what it holds was damaged', async () => {
    const name = databaseName();
    const vault = createVault(locks, name);
    await vault.change({ jwt: 'jwt-1' });
    const damaged = { iv: new Uint8Array(12), content: new ArrayBuffer(32) };
    await set('secrets', damaged, openDatabase(name, 'secrets'));
    expect(await vault.read()).toEqual({});
  });
});
