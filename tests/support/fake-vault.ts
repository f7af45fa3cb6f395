import type { Secrets, Vault } from '../../lib/session/vault.ts';

export interface FakeVault extends Vault {
  /** What it holds now. */
  secrets: Secrets;
}

/** A vault in memory, as slow as the real one in that everything takes a turn. */
export function createFakeVault(secrets: Secrets = {}): FakeVault {
  const vault: FakeVault = {
    secrets,
    read: async () => {
      await Promise.resolve();
      return { ...vault.secrets };
    },
    change: async (change) => {
      await Promise.resolve();
      // As the real one seals it: JSON leaves out what is undefined.
      vault.secrets = JSON.parse(JSON.stringify({ ...vault.secrets, ...change })) as Secrets;
    },
  };
  return vault;
}
