import type { Send } from '../messages/client.ts';
import type { MessageAnswer, MessageInput, MessageName } from '../messages/contract.ts';

export interface Succession {
  send: Send;
  /** Asks the worker whether it is there; what was sent to its predecessor before that, and was lost, is sent again. */
  look(ask: () => Promise<MessageAnswer<'surface.visible'>>): Promise<void>;
}

/**
 * Messages that outlive their worker. When Chrome ends a worker that hangs, what it had been sent is sometimes neither
 * answered nor refused (2 of 6 times with Chromium 156), and the page would wait until it gives up. A worker says when
 * it started: another time is another worker.
 *
 * @param once messages that must not arrive twice; they are left to whoever waits for them.
 */
export function createSuccession(send: Send, once: ReadonlySet<MessageName>): Succession {
  const unanswered = new Set<() => void>();
  let knownStartMs: number | undefined;

  async function sendOn<N extends MessageName>(name: N, input: MessageInput<N>): Promise<MessageAnswer<N>> {
    const { promise, resolve } = Promise.withResolvers<MessageAnswer<N>>();
    const deliver = (): void => void send(name, input).then(resolve);
    if (!once.has(name)) unanswered.add(deliver);
    deliver();
    const answer = await promise;
    unanswered.delete(deliver);
    return answer;
  }

  return {
    send: sendOn,
    async look(ask) {
      const before = [...unanswered];
      const answer = await ask();
      if (!answer.ok) return;
      const { startedAtMs } = answer.data;
      const isSuccessor = knownStartMs !== undefined && knownStartMs !== startedAtMs;
      knownStartMs = startedAtMs;
      if (!isSuccessor) return;
      for (const deliver of before) if (unanswered.has(deliver)) deliver();
    },
  };
}
