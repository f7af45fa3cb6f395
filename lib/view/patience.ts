import { type ReadonlySignal, signal } from '@preact/signals';
import type { Send } from '../messages/client.ts';

/**
 * How long an agent should have to look at something that does not move before being told that it is waiting. The
 * words must be there within a second, also on a machine that is busy.
 */
const patienceMs = 500;

export interface Patience {
  send: Send;
  /** True while any answer has been due for too long. */
  isWaiting: ReadonlySignal<boolean>;
}

/** Watches over answers, so that silence is said instead of looked at. */
export function createPatience(send: Send): Patience {
  const overdue = new Set<symbol>();
  const isWaiting = signal(false);

  return {
    isWaiting,
    async send(name, input) {
      const question = Symbol(name);
      const timer = setTimeout(() => {
        overdue.add(question);
        isWaiting.value = true;
      }, patienceMs);
      const answer = await send(name, input);
      clearTimeout(timer);
      overdue.delete(question);
      isWaiting.value = overdue.size > 0;
      return answer;
    },
  };
}
