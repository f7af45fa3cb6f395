import { beforeEach, expect, test, vi } from 'vitest';
import { createAsking, type Verdicts } from '../../../lib/phone/find/asking.ts';

const number = { start: 0, end: 12, number: '+15125551212', display: '+1 512-555-1212' };

function pageWith(answer: (texts: string[]) => Verdicts) {
  const stop = new AbortController();
  const ask = vi.fn((texts: string[]) => Promise.resolve(answer(texts)));
  const onDisabled = vi.fn(() => {
    stop.abort();
  });
  return { ask, onDisabled, stop, ...createAsking({ ask, onDisabled, signal: stop.signal }) };
}

const known = (texts: string[]): Verdicts => ({ enabled: true, verdicts: texts.map(() => [number]) });

beforeEach(() => {
  vi.useFakeTimers();
});

test('texts met together are asked about together, each once', async () => {
  const { about, ask } = pageWith(known);
  const answered = vi.fn();
  for (const text of ['one', 'two', 'one']) about(text, answered);
  await vi.runAllTimersAsync();
  expect(ask.mock.calls).toEqual([[['one', 'two']]]);
  expect(answered).toHaveBeenCalledTimes(3);
});

test('a text that stands in several places is owed an answer in each', async () => {
  const { about, size } = pageWith(known);
  for (const text of ['one', 'two', 'one']) about(text, vi.fn());
  expect(size()).toBe(3);
  await vi.runAllTimersAsync();
  expect(size()).toBe(0);
});

test('an answer is remembered', async () => {
  const { about, ask } = pageWith(known);
  about('one', vi.fn());
  await vi.runAllTimersAsync();
  const answered = vi.fn();
  about('one', answered);
  expect(answered).toHaveBeenCalledWith([number]);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('a worker that does not answer is asked again, less and less often', async () => {
  const { about, ask } = pageWith(() => undefined);
  about('one', vi.fn());
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ask.mock.calls.length).toBeGreaterThan(2);
  expect(ask.mock.calls.length).toBeLessThan(8);
});

test('a site that is switched off ends the asking', async () => {
  const { about, onDisabled, ask } = pageWith(() => ({ enabled: false, verdicts: [] }));
  const answered = vi.fn();
  about('one', answered);
  await vi.runAllTimersAsync();
  expect(onDisabled).toHaveBeenCalledTimes(1);
  expect(answered).not.toHaveBeenCalled();
  expect(ask).toHaveBeenCalledTimes(1);
});

test('an answer that comes after the end is not used', async () => {
  const { about, stop } = pageWith(known);
  const answered = vi.fn();
  about('one', answered);
  stop.abort();
  await vi.runAllTimersAsync();
  expect(answered).not.toHaveBeenCalled();
});
