import { type CallFilters, filterCount } from '../../lib/history/filters.ts';
import type { Emptiness } from '../history/HistoryEmpty.tsx';
import type { Reading } from './use-history.ts';

interface EmptyList {
  /** How many calls are known before anything narrows them down. */
  knownCount: number;
  source: Reading;
  isUnfinished: boolean;
  isSearching: boolean;
  isOwed: boolean;
  filters: CallFilters;
}

/** Why a list has nothing in it. */
export function emptinessOf({ knownCount, source, isUnfinished, ...narrowed }: EmptyList): Emptiness {
  const { isSearching, isOwed, filters } = narrowed;
  if (source.error && knownCount === 0) return 'unknown';
  // After a failure no more is coming, and what is known can be told from.
  if (!source.error && (source.isLoading || isUnfinished)) return 'loading';
  if (filterCount(filters) > 0) return 'no-match';
  if (isOwed && !isSearching) return 'nothing-owed';
  return isSearching ? 'not-found' : 'no-calls';
}
