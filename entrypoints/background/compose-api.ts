import { watchNetworkErrors } from '../../lib/browser/network.ts';
import { createAuthorizedSend } from '../../lib/session/authorized.ts';
import { createSession } from '../../lib/session/session.ts';
import { createVault } from '../../lib/session/vault.ts';
import { createWipe } from '../../lib/session/wipe.ts';
import type { Store } from '../../lib/settings/store.ts';
import { stored } from '../../lib/settings/stored.ts';
import { createTenfold } from '../../lib/tenfold/client.ts';
import { createTransport } from '../../lib/tenfold/transport.ts';
import { refreshOffscreen } from './refresh.ts';

const answerWithinMs = 10_000;

/** The API and the session it is used with; each needs the other. */
export function composeApi(store: Store, now: () => number) {
  const neverLeft = watchNetworkErrors();
  const vault = createVault(navigator.locks);
  const addresses = async () => {
    const { apiAddress: api, betaAddress: beta } = await store.read(stored.server);
    return { api, beta };
  };
  const session = createSession({
    store,
    vault,
    tenfold: () => tenfold,
    refresh: async (request) => refreshOffscreen(request, await addresses()),
    now,
    wipe: createWipe(store),
  });
  const transport = createTransport({
    fetch: (input, init) => fetch(input, init),
    addresses,
    authorization: () => session.authorization(),
    neverLeft,
    timeoutMs: answerWithinMs,
  });
  const tenfold = createTenfold(createAuthorizedSend(transport, session));
  return { store, vault, addresses, session, tenfold };
}
