/** How a resource puts its endpoints on the server: methods, refusals, and reading what was sent. */
import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import * as v from 'valibot';

/** What @hono/node-server hands in with each request: the raw request and answer of Node. */
export interface SandboxEnv {
  Bindings: HttpBindings;
}

export type SandboxApp = Hono<SandboxEnv>;
export type SandboxContext = Context<SandboxEnv>;
export type Handler = (context: SandboxContext) => Response | Promise<Response>;
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** The refusals of the reference's error table, 403 (which users get for other users), and their names. */
const REFUSAL_NAMES = {
  400: 'bad_request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  418: 'teapot',
  500: 'server_error',
  503: 'unavailable',
} as const;

export type RefusalStatus = keyof typeof REFUSAL_NAMES;

/** A refusal with its small JSON body. */
export function refuse(context: SandboxContext, status: RefusalStatus, message: string): Response {
  return context.json({ error: REFUSAL_NAMES[status], message }, status);
}

/** Puts the handlers at `path`; every other method is refused with 405. */
export function endpoint(app: SandboxApp, path: string, handlers: Partial<Record<Method, Handler>>): void {
  for (const [method, handler] of Object.entries(handlers)) app.on(method, path, handler);
  app.all(path, (context) => refuse(context, 405, `${context.req.method} is not supported here.`));
}

/** The part of the path named `name`; empty when the path has none of that name. */
export function pathPart(context: SandboxContext, name: string): string {
  return context.req.param(name) ?? '';
}

export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** Checks `input` against `schema`; a refusal names the first field that does not fit. */
function read<T>(schema: v.GenericSchema<unknown, T>, input: unknown): Reading<T> {
  const result = v.safeParse(schema, input);
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  return { ok: false, message: `${v.getDotPath(issue) ?? 'body'}: ${issue.message}` };
}

/** Reads a body that is JSON, whatever it calls itself: some of the reference's requests, and the control routes. */
export async function readJsonText<T>(
  context: SandboxContext,
  schema: v.GenericSchema<unknown, T>,
): Promise<Reading<T>> {
  try {
    const body: unknown = JSON.parse(await context.req.text());
    return read(schema, body);
  } catch {
    return { ok: false, message: 'body: this is not JSON.' };
  }
}

function hasContentType(context: SandboxContext, type: string): boolean {
  return context.req.header('content-type')?.toLowerCase().startsWith(type) === true;
}

/** Reads a JSON body; any other content type is refused. */
export async function readJson<T>(context: SandboxContext, schema: v.GenericSchema<unknown, T>): Promise<Reading<T>> {
  if (!hasContentType(context, 'application/json')) {
    return { ok: false, message: 'body: application/json is expected.' };
  }
  return readJsonText(context, schema);
}

/** Reads a form-urlencoded body; any other content type is refused. */
export async function readForm<T>(context: SandboxContext, schema: v.GenericSchema<unknown, T>): Promise<Reading<T>> {
  if (!hasContentType(context, 'application/x-www-form-urlencoded')) {
    return { ok: false, message: 'body: application/x-www-form-urlencoded is expected.' };
  }
  return read(schema, Object.fromEntries(new URLSearchParams(await context.req.text())));
}

/** The same, for an endpoint all of whose parameters may be left out: no body is an empty one. */
export async function readOptionalJsonText<T>(
  context: SandboxContext,
  schema: v.GenericSchema<unknown, T>,
): Promise<Reading<T>> {
  return (await context.req.text()).trim() === '' ? read(schema, {}) : readJsonText(context, schema);
}

/** The query's parameters, checked. */
export function readQuery<T>(context: SandboxContext, schema: v.GenericSchema<unknown, T>): Reading<T> {
  return read(schema, context.req.query());
}
