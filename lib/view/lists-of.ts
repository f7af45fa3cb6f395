import type { KnownList, ListsState } from '../lists/known-list.ts';
import type { Account } from '../settings/schemas.ts';
import type { ContactListsState, LocalLists } from '../settings/stored-lists.ts';

/** The contact lists of whoever is signed in; of what another user left behind, nothing. */
export function listsOf(
  account: Account,
  server: ContactListsState,
  local: LocalLists,
): { state: ListsState; lists: readonly KnownList[] } {
  if (account.state !== 'signed-in') return { state: 'never', lists: [] };
  const own = local[account.userId] ?? [];
  if (server.userId !== account.userId) return { state: 'never', lists: own };
  return { state: server.state, lists: [...server.lists, ...own] };
}
