import type { Send } from '../messages/client.ts';
import type { MessageAnswer, MessageInput, MessageName } from '../messages/contract.ts';

export interface Succession {
  send: Send;
  /** Asks the worker whether it is there; what was sent to its predecessor before that, and was lost, is sent again. */
  look(ask: () => Promise<MessageAnswer<'surface.visible'>>): Promise<void>;
}

/** A message that waits for its answer. */
interface Unanswered {
  deliver(): void;
  /** When the worker started that it was last sent to; unknown until a worker has said so. */
  sentToMs: number | undefined;
}

/**
 * Messages that outlive their worker. When Chrome ends a worker that hangs, what it had been sent is sometimes neither
 * answered nor refused (2 of 6 times with Chromium 156), and the page would wait until it gives up. A worker says when
 * it started: another time is another worker.
 *
 * @param once messages that must not arrive twice; they are left to whoever waits for them.
 */
export function createSuccession(send: Send, once: ReadonlySet<MessageName>): Succession {
  const unanswered = new Set<Unanswered>();
  let knownStartMs: number | undefined;

  async function sendOn<N extends MessageName>(name: N, input: MessageInput<N>): Promise<MessageAnswer<N>> {
    const { promise, resolve } = Promise.withResolvers<MessageAnswer<N>>();
    const deliver = (): void => void send(name, input).then(resolve);
    const message: Unanswered = { deliver, sentToMs: knownStartMs };
    if (!once.has(name)) unanswered.add(message);
    deliver();
    const answer = await promise;
    unanswered.delete(message);
    return answer;
  }

  return {
    send: sendOn,
    async look(ask) {
      const before = new Set(unanswered);
      const answer = await ask();
      if (!answer.ok) return;
      knownStartMs = answer.data.startedAtMs;
      for (const message of unanswered) {
        // Sent after the question: the same worker may have it, and the next answer tells.
        const isOlder = before.has(message);
        const isLost = isOlder && message.sentToMs !== knownStartMs;
        if (isOlder || message.sentToMs === undefined) message.sentToMs = knownStartMs;
        if (isLost) message.deliver();
      }
    },
  };
}
