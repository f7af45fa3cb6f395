/** The server's clock in every answer, as the sandbox keeps it. */
import type { MiddlewareHandler } from 'hono';
import type { SandboxEnv } from '../endpoint.ts';
import type { Store } from '../store.ts';

/** Sets the Date that Node would take from the machine's clock; a fault's own Date goes before it. */
export function dated(store: Store): MiddlewareHandler<SandboxEnv> {
  return async (context, next) => {
    context.env.outgoing.setHeader('date', new Date(store.now()).toUTCString());
    await next();
  };
}
