import { emptyDatabases } from '../../lib/browser/databases.ts';
import { grantedOrigins, removeOrigins } from '../../lib/browser/permissions.ts';
import { browserStorage } from '../../lib/browser/storage.ts';
import type { Log } from '../../lib/diagnostics/log.ts';
import { createDeleteAll } from '../../lib/session/delete-all.ts';
import type { composeApi } from './compose-api.ts';

type Session = ReturnType<typeof composeApi>;

interface DeleteAllParts {
  session: Session['session'];
  vault: Session['vault'];
  log: Log;
  onDeleted: () => Promise<void>;
}

/** Leaves nothing of Ringside on this computer but Ringside. */
export function composeDeleteAll({ session, vault, log, onDeleted }: DeleteAllParts) {
  return createDeleteAll({
    storage: browserStorage,
    vault,
    endSession: () => session.signOut(),
    emptyDatabases,
    granted: grantedOrigins,
    removeOrigins,
    clearLog: () => log.clear(),
    onDeleted,
  });
}
