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

function isText(context: SandboxContext): boolean {
  return context.req.header('content-type')?.startsWith('multipart/') !== true;
}

/** Logs method, path, query, headers and body text of every request. */
export function logged(store: Store): MiddlewareHandler<SandboxEnv> {
  return async (context, next) => {
    const receivedAtMs = store.now();
    const { method, path } = context.req;
    // As bytes first: what is kept as text is given to the next reader as text, and a picture would not survive that.
    const bytes = await context.req.arrayBuffer();
    const body = isText(context) ? new TextDecoder().decode(bytes) : `(${bytes.byteLength} bytes)`;
    store.requests.add({ method, path, query: context.req.query(), headers: headersOf(context), body, receivedAtMs });
    return next();
  };
}
