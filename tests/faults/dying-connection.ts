import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

interface Answer {
  head: IncomingMessage;
  body: Buffer;
}

/** Hands a request on to the server behind and gives its whole answer. */
function ask(target: string, incoming: IncomingMessage): Promise<Answer> {
  const { method = 'GET', url = '/', headers } = incoming;
  return new Promise((resolve, reject) => {
    const options = { method, headers: { ...headers, connection: 'close' } };
    const outgoing = request(new URL(url, target), options, (head) => {
      const parts: Buffer[] = [];
      head.on('data', (part: Buffer) => parts.push(part));
      head.on('end', () => resolve({ head, body: Buffer.concat(parts) }));
      head.on('error', reject);
    });
    outgoing.on('error', reject);
    incoming.pipe(outgoing);
  });
}

/** Headers that speak of one connection only. */
const ofConnection = new Set(['connection', 'keep-alive', 'transfer-encoding']);

function pass({ head, body }: Answer, outgoing: ServerResponse): void {
  for (const [name, value] of Object.entries(head.headers)) {
    if (value !== undefined && !ofConnection.has(name)) outgoing.setHeader(name, value);
  }
  outgoing.setHeader('content-length', body.length);
  outgoing.writeHead(head.statusCode ?? 502);
  outgoing.end(body);
}

/**
 * A server before the sandbox, whose connections die to order: the request has been handled, its answer is there,
 * and instead of it the connection ends. Whether a connection had served before is counted, because only a request
 * on such a one is sent again by Chromium itself.
 */
export async function openDyingConnections(target: string) {
  const served = new WeakMap<Socket, number>();
  let dying: string | undefined;
  let requests = 0;
  let onReused = 0;

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { socket } = incoming;
    const before = served.get(socket) ?? 0;
    served.set(socket, before + 1);
    const isDying = incoming.url === dying;
    if (isDying) {
      dying = undefined;
      requests += 1;
      if (before > 0) onReused += 1;
    }
    const answer = await ask(target, incoming);
    if (isDying) socket.destroy();
    else pass(answer, outgoing);
  }

  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing).catch(() => incoming.socket.destroy());
  });
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  return {
    address: `http://127.0.0.1:${String(port)}`,
    /** The connection of the next request to this path dies once the request has been handled. */
    killNext: (path: string): void => {
      dying = path;
    },
    /** How many connections have died, and how many of them had served before. */
    died: () => ({ requests, onReused }),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
