import type { MessageAnswer, MessageInput, MessageName } from './contract.ts';

/** What a page needs to talk to the worker: the browser's sendMessage, and how long to wait for an answer. */
export interface ClientDeps {
  sendMessage(message: unknown): Promise<unknown>;
  /** The contract's version, handed in so that the schemas stay out of content scripts. */
  version: number;
  timeoutMs: number;
}

export type Send = <N extends MessageName>(name: N, input: MessageInput<N>) => Promise<MessageAnswer<N>>;

function isAnswer<N extends MessageName>(value: unknown): value is MessageAnswer<N> {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}

/** Sends a command to the worker. A worker that cannot be reached or stays silent is an answer, not an exception. */
export function createClient(deps: ClientDeps): Send {
  return async (name, input) => {
    const silence = new Promise<undefined>((resolve) => {
      setTimeout(resolve, deps.timeoutMs);
    });
    const message = { ringside: deps.version, name, input };
    const answer = await Promise.race([deps.sendMessage(message).catch(() => undefined), silence]);
    if (isAnswer<typeof name>(answer)) return answer;
    return { ok: false, error: { code: 'no-answer', message: `${name} was not answered`, retryable: true } };
  };
}
