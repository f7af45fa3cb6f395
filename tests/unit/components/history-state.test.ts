import { describe, expect, it } from 'vitest';
import { emptinessOf } from '../../../components/app/history-state.ts';
import { noFilters } from '../../../lib/history/filters.ts';

const offline = { code: 'offline', message: '', retryable: true } as const;
const read = { calls: new Map(), isLoading: false, isComplete: true, isOrdered: true, error: undefined };
const list = {
  knownCount: 3,
  source: read,
  isUnfinished: false,
  isSearching: false,
  isOwed: false,
  filters: noFilters,
};
const ofOneNumber = { ...noFilters, number: '555' };
const failed = { ...list, source: { ...read, isComplete: false, error: offline }, isUnfinished: true };

describe('an empty list of calls that could not be read', () => {
  it('says that nothing is known where nothing is, whatever narrows it down', () => {
    const unknown = { ...failed, knownCount: 0 };
    expect(emptinessOf(unknown)).toBe('unknown');
    expect(emptinessOf({ ...unknown, filters: ofOneNumber })).toBe('unknown');
    expect(emptinessOf({ ...unknown, isOwed: true })).toBe('unknown');
    expect(emptinessOf({ ...unknown, isSearching: true })).toBe('unknown');
  });

  it('says what the known calls do not have, where some are known', () => {
    expect(emptinessOf({ ...failed, filters: ofOneNumber })).toBe('no-match');
    expect(emptinessOf({ ...failed, isOwed: true })).toBe('nothing-owed');
    expect(emptinessOf({ ...failed, isSearching: true })).toBe('not-found');
  });
});

it('an empty list that is still being read says nothing else', () => {
  expect(emptinessOf({ ...list, isUnfinished: true, filters: ofOneNumber })).toBe('loading');
  expect(emptinessOf({ ...list, source: { ...read, isLoading: true }, isOwed: true })).toBe('loading');
});
