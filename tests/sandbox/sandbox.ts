/** The sandbox as a whole: the Tenfold API's stand-in and the demo CRM beside it. */
import { CLIENT_ID, CLIENT_SECRET, DEMO_AGENT } from './agents.ts';
import { createApi } from './api/api.ts';
import { CONTROL_PATH } from './control/control.ts';
import { createCrm } from './crm/crm.ts';
import { type History, pastCallCount } from './history/history.ts';
import { type Listening, listen } from './listening.ts';
import { PACES, type PaceName } from './paces.ts';
import { createStore, type Store } from './store.ts';

export interface SandboxOptions {
  /** Port of the API; 0, the default, takes any free one. */
  readonly port?: number;
  /** Port of the CRM; by default the one after the API's, or any free one. */
  readonly crmPort?: number;
  readonly pace?: PaceName;
  /** Life of OAuth access tokens in seconds. */
  readonly tokenTtlS?: number;
  /** How many past calls there are at the start: 34, a quarter's 5,000, or so many (at least 34). */
  readonly history?: History;
  /** Epoch milliseconds; for tests that keep their own time. */
  readonly now?: () => number;
  /** Web pages of this origin, or of any for `*`, may use the API and the control routes. */
  readonly allowOrigin?: string;
  /** Everybody's password, instead of the demo password, which the sandbox build has in its code. */
  readonly password?: string;
}

/** Where the sandbox is and who may sign in. */
export interface SandboxAddresses {
  readonly address: string;
  readonly crm: string;
  readonly control: string;
  readonly username: string;
  readonly password: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface Sandbox {
  /** Listens on 127.0.0.1; rejects when a port is taken. */
  start(): Promise<SandboxAddresses>;
  /** Cuts every connection; nothing happens when it is not running. */
  stop(): Promise<void>;
}

const USUAL_TOKEN_TTL_S = 3600;

/** The port of the CRM when nobody chose one. */
export function usualCrmPort(port: number): number {
  return port === 0 ? 0 : port + 1;
}

interface OpenServers {
  /** The origin of a new server on that port. */
  readonly open: (fetch: Parameters<typeof listen>[0], port: number) => Promise<string>;
  readonly closeAll: () => Promise<void>;
}

function createOpenServers(): OpenServers {
  let servers: readonly Listening[] = [];
  return {
    open: async (fetch, port) => {
      const server = await listen(fetch, port);
      servers = [...servers, server];
      return server.address;
    },
    closeAll: async () => {
      const closing = servers;
      servers = [];
      await Promise.all(closing.map((server) => server.close()));
    },
  };
}

function credentialsAt({ addresses, password }: Store): SandboxAddresses {
  return {
    address: addresses.api,
    crm: addresses.crm,
    control: `${addresses.api}${CONTROL_PATH}`,
    username: DEMO_AGENT.username,
    password: password ?? DEMO_AGENT.password,
    clientId: CLIENT_ID,
    clientSecret: CLIENT_SECRET,
  };
}

export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const port = options.port ?? 0;
  const servers = createOpenServers();
  const store = createStore({
    pace: PACES[options.pace ?? 'real'],
    tokenTtlS: options.tokenTtlS ?? USUAL_TOKEN_TTL_S,
    pastCalls: pastCallCount(options.history ?? 'usual'),
    now: options.now ?? Date.now,
    password: options.password,
  });

  async function start(): Promise<SandboxAddresses> {
    try {
      const api = await servers.open(createApi(store, options.allowOrigin).fetch, port);
      const crm = await servers.open(createCrm(store).fetch, options.crmPort ?? usualCrmPort(port));
      store.addresses = { api, crm };
      return credentialsAt(store);
    } catch (error) {
      await servers.closeAll();
      throw error;
    }
  }

  return { start, stop: servers.closeAll };
}
