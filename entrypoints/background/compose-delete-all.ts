import { emptyDatabases } from '../../lib/browser/databases.ts';
import { grantedOrigins, removeOrigins } from '../../lib/browser/permissions.ts';
import { browserStorage } from '../../lib/browser/storage.ts';
import type { Log } from '../../lib/diagnostics/log.ts';
import { createDeleteAll } from '../../lib/session/delete-all.ts';
import type { composeApi } from './compose-api.ts';

interface DeleteAllParts {
  session: ReturnType<typeof composeApi>['session'];
  log: Log;
  /** What nobody may delete, the administrator's policy, is taken over anew. */
  onDeleted: () => void;
}

/** Leaves nothing of Ringside on this computer but Ringside. */
export function composeDeleteAll({ session, log, onDeleted }: DeleteAllParts) {
  return createDeleteAll({
    storage: browserStorage,
    endSession: () => session.signOut(),
    emptyDatabases,
    granted: grantedOrigins,
    removeOrigins,
    clearLog: () => log.clear(),
    onDeleted,
  });
}
