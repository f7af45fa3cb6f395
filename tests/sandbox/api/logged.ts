/** Writes down each request before anything is done with it. */
import type { MiddlewareHandler } from 'hono';
import type { SandboxContext, SandboxEnv } from '../endpoint.ts';
import type { Store } from '../store.ts';

const HEADERS_OF_INTEREST = [
  'authorization',
  'connection',
  'content-type',
  'cookie',
  'origin',
  'referer',
  'user-agent',
] as const;

function headersOf(context: SandboxContext): Readonly<Record<string, string>> {
  return Object.fromEntries(
    HEADERS_OF_INTEREST.map((name) => [name, context.req.header(name)] as const).filter(
      (entry): entry is [(typeof HEADERS_OF_INTEREST)[number], string] => entry[1] !== undefined,
    ),
  );
}

/** Logs method, path, query, headers and body text of every request. */
export function logged(store: Store): MiddlewareHandler<SandboxEnv> {
  return async (context, next) => {
    const receivedAtMs = store.now();
    const { method, path } = context.req;
    const body = await context.req.text();
    store.requests.add({ method, path, query: context.req.query(), headers: headersOf(context), body, receivedAtMs });
    return next();
  };
}
