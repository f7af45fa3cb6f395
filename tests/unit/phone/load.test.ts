import { beforeEach, expect, test, vi } from 'vitest';
import { createLoad } from '../../../lib/phone/find/load.ts';

function pageWithLoad() {
  const turns: boolean[] = [];
  const load = createLoad({
    onTurn: (isBusy) => turns.push(isBusy),
    nowMs: () => Date.now(),
    later: (then, ms) => setTimeout(then, ms),
  });
  return { turns, ...load };
}

beforeEach(() => {
  vi.useFakeTimers();
});

test('a page that changes now and then is never busy', () => {
  const { add, turns, isBusy } = pageWithLoad();
  for (let second = 0; second < 60; second += 1) {
    add(9);
    vi.advanceTimersByTime(1000);
  }
  expect(isBusy()).toBe(false);
  expect(turns).toEqual([]);
});

test('a page whose changes cost more than a hundredth of its time is busy, and calm again soon after the last', () => {
  const { add, turns } = pageWithLoad();
  for (let change = 0; change < 30; change += 1) {
    add(7);
    vi.advanceTimersByTime(100);
  }
  expect(turns).toEqual([true]);
  vi.advanceTimersByTime(2000);
  expect(turns).toEqual([true, false]);
});

test('nobody is told of a calm page again and again', () => {
  const { add, turns } = pageWithLoad();
  add(21);
  vi.advanceTimersByTime(60_000);
  expect(turns).toEqual([true, false]);
  expect(vi.getTimerCount()).toBe(0);
});
