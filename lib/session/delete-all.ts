import type { BrowserStorage } from '../browser/storage.ts';
import { type Result, success } from '../tenfold/result.ts';

export interface DeleteAllDeps {
  storage: Pick<BrowserStorage, 'local' | 'session'>;
  /** Signs out and forgets the tokens. */
  endSession(): Promise<unknown>;
  /** Empties the browser's databases of Ringside; answers with the names of those that could not be. */
  emptyDatabases(): Promise<string[]>;
  granted(): Promise<string[]>;
  /** False for a permission that cannot be given back. */
  removeOrigins(origins: string[]): Promise<boolean>;
  clearLog(): Promise<void>;
  /** What nobody may delete is put back; it may take as long as Chrome takes to say what the policy is. */
  onDeleted(): void;
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
    await area.remove(Object.keys(await area.get()));
  }

  return async () => {
    // First, so that nothing that is under way is written for somebody who is gone.
    await deps.endSession();
    const sites = await giveBack();
    const leftDatabases = await deps.emptyDatabases();
    await clear(deps.storage.local);
    await clear(deps.storage.session);
    await deps.clearLog();
    deps.onDeleted();
    return success({ ...sites, leftDatabases });
  };
}
