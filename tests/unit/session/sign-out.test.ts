import { describe, expect, it } from 'vitest';
import { drafts, noteStates, stored } from '../../../lib/settings/stored.ts';
import { dialIntent, draftOf, jane, knownCall, noteState, startMs } from '../../support/samples.ts';
import { createAgentSession, credentials } from './agent-session.ts';

async function signedInAtWork() {
  const agentSession = createAgentSession();
  const { session, store } = agentSession;
  await session.signIn(credentials);
  await store.write(stored.calls, { calls: [knownCall({ records: [jane] })], watermarkMs: 1, clockOffsetMs: 0 });
  await store.write(stored.intents, [dialIntent()]);
  await store.write(stored.openRecord, { id: 'jane', module: 'Contact', name: 'Jane Cooper', link: 'https://crm' });
  return agentSession;
}

describe('signing out', () => {
  it('wipes the tokens, in use and kept', async () => {
    const { session, header, vault, storage } = await signedInAtWork();
    await session.signOut();
    expect(await header()).toBeUndefined();
    expect(vault.secrets).toEqual({});
    expect(storage.asText()).not.toContain('jwt-1');
  });

  it('wipes calls, intents and everything else with a customer in it', async () => {
    const { session, storage } = await signedInAtWork();
    await session.signOut();
    expect(storage.asText()).not.toMatch(/Jane|15125551212/);
  });

  it('says that it was the agent who did it', async () => {
    const { session, account } = await signedInAtWork();
    await session.signOut();
    expect(await account()).toEqual({ state: 'signed-out', reason: 'by-user' });
  });

  it('wipes drafts that are saved and what was known of their notes', async () => {
    const { session, store, storage } = await signedInAtWork();
    await store.write(drafts.item('one'), draftOf({ description: 'a saved note' }));
    await store.write(noteStates.item('one'), noteState({ savedDescription: 'a saved note', savedEditAtMs: startMs }));
    await session.signOut();
    expect(storage.asText()).not.toContain('a saved note');
  });

  it('keeps drafts that never reached the server, whether typed for a call or for a number', async () => {
    const { session, store } = await signedInAtWork();
    const behind = draftOf({ editedAtMs: startMs + 1 });
    const early = draftOf({ key: 'number:+15125551212' });
    await store.write(drafts.item('one'), behind);
    await store.write(noteStates.item('one'), noteState({ savedEditAtMs: startMs }));
    await store.write(drafts.item(early.key), early);
    await session.signOut();
    expect(await store.readFamily(drafts)).toEqual(
      new Map([
        ['one', behind],
        [early.key, early],
      ]),
    );
  });

  it('keeps how the agent has set Ringside up', async () => {
    const { session, store, vault, configureOAuth } = await signedInAtWork();
    await configureOAuth();
    await store.update(stored.preferences, (before) => ({ ...before, screenPop: 'ring' as const }));
    await session.signOut();
    expect(await store.read(stored.preferences)).toMatchObject({ screenPop: 'ring' });
    expect(await store.read(stored.server)).toMatchObject({ clientId: 'ringside' });
    expect(vault.secrets).toEqual({ clientSecret: 'secret' });
  });
});
