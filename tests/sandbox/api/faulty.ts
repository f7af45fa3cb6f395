/** Lets requests go wrong as the control routes asked. */
import { setTimeout as delay } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { MiddlewareHandler, Next } from 'hono';
import type { SandboxContext, SandboxEnv } from '../endpoint.ts';
import { type Fault, isSpoiling } from '../faults.ts';
import type { Store } from '../store.ts';
import { htmlAnswer, spoiled } from './bad-answers.ts';

function cutOff(context: SandboxContext): Response {
  context.env.incoming.socket.destroy();
  return RESPONSE_ALREADY_SENT;
}

function retryAfter(seconds: number, fault: Fault, nowMs: number): string {
  return fault.retryAfterDate === true ? new Date(nowMs + seconds * 1000).toUTCString() : String(seconds);
}

function statusAnswer(fault: Fault, nowMs: number): Response {
  const status = fault.status ?? 500;
  const headers = new Headers({ 'content-type': 'application/json' });
  if (fault.retryAfterS !== undefined) headers.set('retry-after', retryAfter(fault.retryAfterS, fault, nowMs));
  const body = fault.body ?? { error: 'fault', message: 'The sandbox was asked to fail.' };
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
}

function connectionClosed(context: SandboxContext): Promise<void> {
  const { socket } = context.env.incoming;
  return new Promise((resolve) => (socket.destroyed ? resolve() : socket.once('close', () => resolve())));
}

function replaceAnswer(context: SandboxContext, answer: Response): void {
  // Assigned twice: hono would carry the headers of the first answer over to the second.
  context.res = undefined;
  context.res = answer;
}

/** The work is done and its answer thrown away, so that the client never learns of it. */
async function workUnheard(context: SandboxContext, next: Next): Promise<void> {
  await next();
  replaceAnswer(context, RESPONSE_ALREADY_SENT);
}

async function apply(fault: Fault, nowMs: number, context: SandboxContext, next: Next): Promise<Response | undefined> {
  const { kind } = fault;
  if (isSpoiling(kind)) {
    await next();
    replaceAnswer(context, await spoiled(kind, fault, nowMs, context.res));
    return undefined;
  }
  switch (kind) {
    case 'status':
      return statusAnswer(fault, nowMs);
    case 'delay':
      await delay(fault.delayMs ?? 1000, undefined, { ref: false });
      await next();
      return undefined;
    case 'drop-before':
      return cutOff(context);
    case 'drop-after':
      await workUnheard(context, next);
      return cutOff(context);
    case 'no-answer':
      await workUnheard(context, next);
      await connectionClosed(context);
      return undefined;
    case 'html':
      return htmlAnswer(fault);
  }
}

/** Applies the first fault that fits each request. */
export function faulty(store: Store): MiddlewareHandler<SandboxEnv> {
  return async (context, next) => {
    const fault = store.faults.take(context.req.method, context.req.path);
    if (fault !== undefined) return apply(fault, store.now(), context, next);
    await next();
    return undefined;
  };
}
