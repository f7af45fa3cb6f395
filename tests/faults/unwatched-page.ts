import * as v from 'valibot';
import { until } from '../support/until.ts';

const Answer = v.object({
  result: v.object({
    result: v.object({ value: v.optional(v.unknown()) }),
    exceptionDetails: v.optional(v.object({ text: v.string() })),
  }),
});

/** A page that a debugger is attached to only as long as a question takes; the worker never is. */
export interface UnwatchedPage {
  /** Runs an expression in the page and gives what it comes to, as JSON carries it. */
  run(expression: string): Promise<unknown>;
  /** Waits until an expression is true there. */
  waitUntil(expression: string): Promise<void>;
}

/** @param address the page's own socket, as Chromium names it. */
export function openUnwatchedPage(address: string): UnwatchedPage {
  async function run(expression: string): Promise<unknown> {
    const socket = new WebSocket(address);
    const answered = new Promise<string>((resolve, reject) => {
      socket.addEventListener('message', ({ data }) => resolve(String(data)));
      socket.addEventListener('error', () => reject(new Error('the page cannot be reached')));
    });
    socket.addEventListener('open', () => {
      const params = { expression, awaitPromise: true, returnByValue: true };
      socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }));
    });
    const answer = await answered;
    const closed = new Promise((resolve) => {
      socket.addEventListener('close', resolve);
    });
    socket.close();
    await closed;
    const { result } = v.parse(Answer, JSON.parse(answer));
    if (result.exceptionDetails) throw new Error(`${result.exceptionDetails.text}: ${expression.slice(0, 80)}`);
    return result.result.value;
  }

  return {
    run,
    async waitUntil(expression) {
      await until(expression.slice(0, 80), async () => ((await run(expression)) === true ? true : undefined));
    },
  };
}
