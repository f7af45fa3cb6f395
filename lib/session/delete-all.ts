import type { BrowserStorage } from '../browser/storage.ts';
import { stored } from '../settings/stored.ts';
import { type Result, success } from '../tenfold/result.ts';
import type { Vault } from './vault.ts';

export interface DeleteAllDeps {
  storage: Pick<BrowserStorage, 'local' | 'session'>;
  vault: Vault;
  /** Signs out and forgets the tokens. */
  endSession(): Promise<unknown>;
  /** Empties the browser's databases of Ringside; answers with the names of those that could not be. */
  emptyDatabases(): Promise<string[]>;
  granted(): Promise<string[]>;
  /** False for a permission that cannot be given back. */
  removeOrigins(origins: string[]): Promise<boolean>;
  clearLog(): Promise<void>;
  /** The server's address is the built-in one again, or the administrator's. */
  onDeleted(): Promise<void>;
}

/** What became of everything. */
export interface Deleted {
  /** Sites that Ringside may no longer read. */
  givenBack: string[];
  /** Sites that come with the installation, and stay. */
  stayed: string[];
  /** Databases that the browser would not empty. */
  leftDatabases: string[];
}

/**
 * Deletes what Ringside keeps on this computer: session, settings, calls, notes, lists, the log, and the permissions
 * that were given. What Tenfold and the CRM have is not touched, and the API has no way to end a token that is out.
 *
 * The administrator's policy is nobody's to delete, and stays as it was last seen. It is not asked for anew: Chrome may
 * take many seconds to say what it is, and in these nothing would be refused.
 */
export function createDeleteAll(deps: DeleteAllDeps): () => Promise<Result<Deleted>> {
  async function giveBack(): Promise<Pick<Deleted, 'givenBack' | 'stayed'>> {
    const before = await deps.granted();
    // One by one: a single one that stays would keep all of them.
    for (const origin of before) await deps.removeOrigins([origin]);
    const stayed = await deps.granted();
    return { givenBack: before.filter((origin) => !stayed.includes(origin)), stayed };
  }

  async function clear(area: BrowserStorage['local']): Promise<void> {
    const keys = Object.keys(await area.get());
    await area.remove(keys.filter((key) => key !== stored.policy.key));
  }

  async function clearDatabases(): Promise<string[]> {
    const { policyClientSecret } = await deps.vault.read();
    const left = await deps.emptyDatabases();
    if (policyClientSecret !== undefined) await deps.vault.change({ policyClientSecret });
    return left;
  }

  return async () => {
    // First, so that nothing that is under way is written for somebody who is gone.
    await deps.endSession();
    const sites = await giveBack();
    const leftDatabases = await clearDatabases();
    await clear(deps.storage.local);
    await clear(deps.storage.session);
    await deps.clearLog();
    await deps.onDeleted();
    return success({ ...sites, leftDatabases });
  };
}
