import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MessageAnswer, MessageName } from '../../../lib/messages/contract.ts';
import { createPatience } from '../../../lib/view/patience.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A worker whose answers come when the test says so. */
function slowWorker() {
  const answers: (() => void)[] = [];
  const patience = createPatience(
    <N extends MessageName>() =>
      new Promise<MessageAnswer<N>>((resolve) => {
        answers.push(() => {
          resolve({ ok: false, error: { code: 'no-answer', message: '', retryable: true } });
        });
      }),
  );
  return { patience, answer: () => answers.shift()?.() };
}

it('says within a second that the worker is silent, and takes it back with the answer', async () => {
  const { patience, answer } = slowWorker();
  const asked = patience.send('surface.visible', {});
  expect(patience.isWaiting.value).toBe(false);
  vi.advanceTimersByTime(999);
  expect(patience.isWaiting.value).toBe(true);
  answer();
  await asked;
  expect(patience.isWaiting.value).toBe(false);
});

it('says nothing about answers that come soon', async () => {
  const { patience, answer } = slowWorker();
  const asked = patience.send('surface.visible', {});
  vi.advanceTimersByTime(400);
  answer();
  await asked;
  vi.advanceTimersByTime(5000);
  expect(patience.isWaiting.value).toBe(false);
});

it('goes on saying it until the last overdue answer has come', async () => {
  const { patience, answer } = slowWorker();
  const first = patience.send('surface.visible', {});
  const second = patience.send('health.check', {});
  vi.advanceTimersByTime(1000);
  answer();
  await first;
  expect(patience.isWaiting.value).toBe(true);
  answer();
  await second;
  expect(patience.isWaiting.value).toBe(false);
});
