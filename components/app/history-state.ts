import { type CallFilters, filterCount } from '../../lib/history/filters.ts';
import type { Emptiness } from '../history/HistoryEmpty.tsx';
import type { Reading } from './use-history.ts';

interface EmptyList {
  source: Reading;
  isUnfinished: boolean;
  isSearching: boolean;
  isOwed: boolean;
  filters: CallFilters;
}

/** Why a list has nothing in it. */
export function emptinessOf({ source, isUnfinished, isSearching, isOwed, filters }: EmptyList): Emptiness {
  if (source.error) return 'unknown';
  if (source.isLoading || isUnfinished) return 'loading';
  if (filterCount(filters) > 0) return 'no-match';
  if (isOwed && !isSearching) return 'nothing-owed';
  return isSearching ? 'not-found' : 'no-calls';
}
