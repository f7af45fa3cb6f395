import 'fake-indexeddb/auto';
import { set } from 'idb-keyval';
import { expect, it } from 'vitest';
import { emptyDatabases } from '../../../lib/browser/databases.ts';
import { createDeleteAll } from '../../../lib/session/delete-all.ts';
import { createVault } from '../../../lib/session/vault.ts';
import { createKeptCalls } from '../../../lib/settings/kept-calls.ts';
import { noPolicy, type Policy } from '../../../lib/settings/policy.ts';
import { drafts, stored } from '../../../lib/settings/stored.ts';
import { createFakeLocks } from '../../support/fake-locks.ts';
import { draftOf } from '../../support/samples.ts';
import { createAgentSession, credentials } from './agent-session.ts';

const api = 'https://api.tenfold.com/*';
const crm = 'https://crm.example.com/*';

async function atWork() {
  const vault = createVault(createFakeLocks());
  const agentSession = createAgentSession();
  await agentSession.session.signIn(credentials);
  const { store, storage } = agentSession;
  await store.write(drafts.item('one'), draftOf({ description: 'never sent' }));
  await store.update(stored.preferences, (before) => ({ ...before, confirmBeforeDialling: true }));
  let origins = [api, crm, 'https://*.example.org/*'];
  let isLogCleared = false;
  const deleteAll = createDeleteAll({
    storage,
    vault,
    endSession: () => agentSession.session.signOut(),
    emptyDatabases,
    granted: () => Promise.resolve(origins),
    // Chrome refuses a request as a whole when one of its origins came with the installation.
    removeOrigins: (wanted) => {
      if (wanted.includes(api)) return Promise.resolve(false);
      origins = origins.filter((origin) => !wanted.includes(origin));
      return Promise.resolve(true);
    },
    clearLog: () => {
      isLogCleared = true;
      return Promise.resolve();
    },
    onDeleted: () => Promise.resolve(),
  });
  return { ...agentSession, vault, deleteAll, isLogCleared: () => isLogCleared };
}

it('nothing is left in storage, neither settings nor notes that were never sent nor the log', async () => {
  const { deleteAll, storage, header, isLogCleared } = await atWork();
  expect(storage.asText()).toContain('never sent');
  await deleteAll();
  expect(storage.asText()).toBe('[[],[]]');
  expect(await header()).toBeUndefined();
  expect(isLogCleared()).toBe(true);
});

it('every site that was granted is given back, and what came with the installation is named', async () => {
  const { deleteAll } = await atWork();
  expect(await deleteAll()).toMatchObject({
    ok: true,
    data: { givenBack: [crm, 'https://*.example.org/*'], stayed: [api] },
  });
});

it('past calls and secrets are gone, although their databases are still open', async () => {
  const { deleteAll, vault } = await atWork();
  await vault.change({ clientSecret: 'very secret' });
  const kept = createKeptCalls();
  await kept.writeProgress({ viewerId: 'a', userId: 'a' }, { nextPage: 3, isComplete: true, isOrdered: true });
  expect(await deleteAll()).toMatchObject({ data: { leftDatabases: [] } });
  expect(await vault.read()).toEqual({});
  expect((await kept.readProgress({ viewerId: 'a', userId: 'a' })).nextPage).toBe(0);
  await set('still', 'usable');
});

it('what the administrator laid down stays in force all the time, without the browser being asked for it', async () => {
  const { deleteAll, store, storage, vault } = await atWork();
  const policy: Policy = {
    ...noPolicy,
    server: { apiAddress: 'https://tenfold.example.com' },
    switchedOff: ['export'],
  };
  await store.write(stored.policy, policy);
  await vault.change({ clientSecret: 'own', policyClientSecret: 'laid down' });
  const seen: Policy[] = [];
  store.watch(stored.policy, (now) => seen.push(now));
  await deleteAll();
  expect(seen).toEqual([]);
  expect(await store.read(stored.policy)).toEqual(policy);
  expect(await vault.read()).toEqual({ policyClientSecret: 'laid down' });
  expect(storage.asText()).not.toContain('never sent');
});
