import type { MessageAnswer, MessageInput, MessageName } from './contract.ts';

/** What a page needs to talk to the worker: the browser's sendMessage, and how long to wait for an answer. */
export interface ClientDeps {
  sendMessage(message: unknown): Promise<unknown>;
  /** The contract's version, handed in so that the schemas stay out of content scripts. */
  version: number;
  timeoutMs: number;
  /** Messages that must not arrive twice; none when left out. */
  once?: ReadonlySet<MessageName>;
}

export type Send = <N extends MessageName>(name: N, input: MessageInput<N>) => Promise<MessageAnswer<N>>;

/** Everything else may arrive twice: an intent is known by its id, and the other commands say how things shall be. */
export const notRepeatable: ReadonlySet<MessageName> = new Set([
  'record.create',
  'session.openDashboard',
  'report.send',
  'lists.create',
  'lists.addContact',
]);

function isAnswer<N extends MessageName>(value: unknown): value is MessageAnswer<N> {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}

/**
 * Sends a command to the worker. A worker that cannot be reached or stays silent is an answer, not an exception.
 * A worker killed while it was answering closes the channel; the message then goes to its successor once.
 */
export function createClient(deps: ClientDeps): Send {
  /** In a page that an update has left behind, `sendMessage` throws at once instead of returning a promise. */
  async function deliver(message: unknown, tries: number): Promise<unknown> {
    try {
      return await deps.sendMessage(message);
    } catch {
      return tries > 1 ? deliver(message, tries - 1) : undefined;
    }
  }

  return async (name, input) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<undefined>((resolve) => {
      timer = setTimeout(resolve, deps.timeoutMs, undefined);
    });
    const tries = deps.once?.has(name) ? 1 : 2;
    const answer = await Promise.race([deliver({ ringside: deps.version, name, input }, tries), silence]);
    clearTimeout(timer);
    if (isAnswer<typeof name>(answer)) return answer;
    return { ok: false, error: { code: 'no-answer', message: name, retryable: true } };
  };
}
