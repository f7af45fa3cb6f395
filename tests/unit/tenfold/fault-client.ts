import { createTenfold, type Tenfold } from '../../../lib/tenfold/client.ts';
import { success } from '../../../lib/tenfold/result.ts';
import { createTransport, type TransportDeps } from '../../../lib/tenfold/transport.ts';

/** A body that comes in pieces and never ends; `pieces` counts them, `stopped` says whether somebody turned it off. */
export function endless(pieceBytes: number) {
  const state = { pieces: 0, stopped: false };
  const piece = new Uint8Array(pieceBytes).fill(0x20);
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      state.pieces += 1;
      controller.enqueue(piece);
    },
    cancel() {
      state.stopped = true;
    },
  });
  return { body, state };
}

/** A body that begins well, and then nothing comes any more. */
export function stalled(start: string) {
  const state = { stopped: false };
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(start)),
    cancel() {
      state.stopped = true;
    },
  });
  return { body, state };
}

/** A body that breaks off as a dropped connection does. */
export function dropped(start: string): ReadableStream<Uint8Array> {
  let isFirst = true;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (isFirst) controller.enqueue(new TextEncoder().encode(start));
      else controller.error(new TypeError('network error'));
      isFirst = false;
    },
  });
}

/** The client over a fetch that answers like this; `requests` counts what was sent. */
export function clientWith(
  answer: (init: RequestInit) => Response | Promise<Response>,
  deps: Partial<TransportDeps> = {},
): { api: Tenfold; requests(): number } {
  let requests = 0;
  const transport = createTransport({
    fetch: (_input, init) => {
      requests += 1;
      return Promise.resolve(answer(init ?? {}));
    },
    addresses: () => Promise.resolve({ api: 'https://api.example.com', beta: 'https://beta.example.com' }),
    authorization: () => Promise.resolve(success('Bearer token')),
    neverLeft: () => Promise.resolve(false),
    timeoutMs: 1000,
    ...deps,
  });
  return { api: createTenfold(transport), requests: () => requests };
}
