/** Insights as the worker has them, over the sandbox's API, with its 1,200 calls of the last quarter. */
import { createInsights } from '../../../lib/insights/insights.ts';
import { createPermissions } from '../../../lib/insights/permissions.ts';
import { createStore } from '../../../lib/settings/store.ts';
import { stored } from '../../../lib/settings/stored.ts';
import { createTenfold } from '../../../lib/tenfold/client.ts';
import type { Result } from '../../../lib/tenfold/result.ts';
import { failure, success } from '../../../lib/tenfold/result.ts';
import { createTransport } from '../../../lib/tenfold/transport.ts';
import type { Agent } from '../../sandbox/agents.ts';
import { createFakeStorage } from '../../support/fake-storage.ts';
import { agent as account } from '../../support/samples.ts';
import { startTestSandbox, type TestSandbox } from '../sandbox/client.ts';

/** Friday, 16:20:42 in Chicago. */
export const nowMs = Date.UTC(2026, 10, 20, 22, 20, 42);

export function given<T>(result: Result<T>): T {
  if (result.ok) return result.data;
  throw new Error(`${result.error.code}: ${result.error.message}`);
}

/** Somebody signed in at a worker of their own. */
async function signInAs({ addresses }: TestSandbox, { id, username, password, isAdmin }: Agent) {
  let authorization: Result<string> = failure('signed-out', 'nobody is signed in');
  const requests: string[] = [];
  const transport = createTransport({
    fetch: (input, init) => {
      requests.push(new URL(input instanceof Request ? input.url : input).pathname);
      return fetch(input, init);
    },
    addresses: () => Promise.resolve({ api: addresses.address, beta: addresses.address }),
    authorization: () => Promise.resolve(authorization),
    neverLeft: () => Promise.resolve(false),
    timeoutMs: 10_000,
  });
  const api = createTenfold(transport);
  authorization = success(`Bearer JWT ${given(await api.users.login(username, password)).accessToken}`);
  const store = createStore(createFakeStorage());
  await store.write(stored.account, { ...account, userId: id, username, isAdmin });
  requests.length = 0;
  const permissions = createPermissions({ store, users: api.users, analytics: api.analytics });
  const insights = createInsights({ store, analytics: api.analytics, permissions, now: () => nowMs });
  return { api, store, permissions, insights, requests };
}

export async function startInsights() {
  const sandbox = await startTestSandbox({ history: 1200, now: () => nowMs });
  return { sandbox, signInAs: (agent: Agent) => signInAs(sandbox, agent), stop: () => sandbox.stop() };
}
