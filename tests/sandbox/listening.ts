/** A hono app as a server on 127.0.0.1. */
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';

const KEEP_ALIVE_MS = 65_000;

export interface Listening {
  /** Origin, for example `http://127.0.0.1:4010`. */
  readonly address: string;
  /** Cuts every connection and frees the port. */
  close(): Promise<void>;
}

function closing(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Listens on `port` (0: any free one); rejects when the port is taken. */
export function listen(fetch: Parameters<typeof getRequestListener>[0], port: number): Promise<Listening> {
  // The listener would replace the global Request and Response, also for the tests that run beside it.
  const answer = getRequestListener(fetch, { overrideGlobalObjects: false });
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  // Longer than any client's pause between two polls: an idle connection that is cut looks like a failure.
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port;
      resolve({ address: `http://127.0.0.1:${boundPort}`, close: () => closing(server) });
    });
  });
}
