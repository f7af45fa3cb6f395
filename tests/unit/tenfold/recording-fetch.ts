import { createTenfold, type Tenfold } from '../../../lib/tenfold/client.ts';
import { success } from '../../../lib/tenfold/result.ts';
import { createTransport } from '../../../lib/tenfold/transport.ts';

export interface Recorded {
  method: string;
  url: URL;
  headers: Headers;
  body: string | FormData | null;
}

const textOrForm = (body: RequestInit['body']): string | FormData | null => {
  if (body === null || body === undefined) return null;
  if (typeof body === 'string' || body instanceof FormData) return body;
  throw new Error('a body is a text or a form');
};

/** The client over a fetch that writes down what it is given; redirects lead where this says. */
export function createRecordingClient(authorization: string, location: string): { api: Tenfold; sent: Recorded[] } {
  const sent: Recorded[] = [];
  const transport = createTransport({
    fetch: (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      sent.push({
        method: init?.method ?? '',
        url,
        headers: new Headers(init?.headers),
        body: textOrForm(init?.body),
      });
      return Promise.resolve(new Response(null, { status: 302, headers: { location } }));
    },
    addresses: () => Promise.resolve({ api: 'https://api.tenfold.com', beta: 'https://api-canary.tenfold.com' }),
    authorization: () => Promise.resolve(success(authorization)),
    neverLeft: () => Promise.resolve(false),
    timeoutMs: 1000,
  });
  return { api: createTenfold(transport), sent };
}
