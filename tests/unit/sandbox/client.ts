/** A running sandbox and the shortest way to talk to it. */
import * as v from 'valibot';
import { type Agent, DEMO_AGENT } from '../../sandbox/agents.ts';
import { createSandbox, type SandboxAddresses, type SandboxOptions } from '../../sandbox/sandbox.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Undefined when there is no body or it is not JSON. */
  readonly json: unknown;
}

interface Asked {
  readonly authorization?: string;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  readonly multipart?: FormData;
}

export interface TestSandbox {
  readonly addresses: SandboxAddresses;
  /** `METHOD path` under the API's origin. */
  ask(request: string, asked?: Asked): Promise<Answer>;
  /** The same, signed in as the demo agent. */
  asAgent(request: string, asked?: Asked): Promise<Answer>;
  /** The same under the control routes. */
  control(request: string, json?: unknown): Promise<Answer>;
  /** A page of the CRM. */
  page(path: string): Promise<Answer>;
  stop(): Promise<void>;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function bodyOf({ form, json, multipart }: Asked): URLSearchParams | FormData | string | undefined {
  if (multipart !== undefined) return multipart;
  if (form !== undefined) return new URLSearchParams(form);
  return json === undefined ? undefined : JSON.stringify(json);
}

async function send(origin: string, request: string, asked: Asked = {}): Promise<Answer> {
  const [method = 'GET', path = '/'] = request.split(' ');
  const { authorization, json } = asked;
  const body = bodyOf(asked);
  const response = await fetch(`${origin}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(authorization === undefined ? {} : { authorization }),
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parsed(text) };
}

/** Starts a sandbox on free ports, at the fast pace unless told otherwise, and signs the demo agent in. */
export async function startTestSandbox(options: SandboxOptions = {}): Promise<TestSandbox> {
  const sandbox = createSandbox({ pace: 'fast', ...options });
  const addresses = await sandbox.start();
  const ask = (request: string, asked?: Asked): Promise<Answer> => send(addresses.address, request, asked);
  const authorization = await signIn({ ask }, DEMO_AGENT);
  return {
    addresses,
    ask,
    asAgent: (request, asked) => ask(request, { authorization, ...asked }),
    control: (request, json) => {
      const [method = 'GET', path = '/'] = request.split(' ');
      return send(addresses.control, `${method} ${path}`, { json });
    },
    page: (path) => send(addresses.crm, `GET ${path}`),
    stop: () => sandbox.stop(),
  };
}

/** Signs the agent in with a JWT; the Authorization header to send. */
export async function signIn(sandbox: Pick<TestSandbox, 'ask'>, { username, password }: Agent): Promise<string> {
  const login = await sandbox.ask('POST /v2/users/login', { json: { username, password } });
  return `Bearer JWT ${textAt(login.json, 'accessToken')}`;
}

/** What stands at the end of the path (`data.0.id`); undefined when there is nothing. */
export function at(value: unknown, path: string): unknown {
  const step = (current: unknown, key: string): unknown => {
    const entries = v.safeParse(
      v.record(v.string(), v.unknown()),
      Array.isArray(current) ? Object.fromEntries(current.entries()) : current,
    );
    return entries.success ? entries.output[key] : undefined;
  };
  return path.split('.').reduce(step, value);
}

/** The text at the end of the path. */
export function textAt(value: unknown, path: string): string {
  return v.parse(v.string(), at(value, path));
}

/** The list at the end of the path. */
export function listAt(value: unknown, path: string): readonly unknown[] {
  return v.parse(v.array(v.unknown()), at(value, path));
}

/** Dials as the demo agent; the call's id. */
export async function dial(sandbox: TestSandbox, phoneNumber: string): Promise<string> {
  const answer = await sandbox.asAgent('POST /api/v1/calls/originate', { form: { phoneNumber } });
  return textAt(answer.json, 'call.id');
}

/** The status word v2 gives the call. */
export async function statusOf(sandbox: TestSandbox, callId: string): Promise<unknown> {
  return at((await sandbox.asAgent(`GET /v2/calls/${callId}`)).json, 'data.status');
}
