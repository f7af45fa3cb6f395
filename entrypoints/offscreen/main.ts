import * as v from 'valibot';
import { onMessage, ownId, ownOrigin } from '../../lib/browser/runtime.ts';
import { createRegrant } from '../../lib/session/grants.ts';
import { createRefresh } from '../../lib/session/refresh.ts';
import { refreshRequest } from '../../lib/session/refresh-message.ts';
import { createVault } from '../../lib/session/vault.ts';
import { createOAuth } from '../../lib/tenfold/oauth.ts';
import { failure } from '../../lib/tenfold/result.ts';
import { createTransport } from '../../lib/tenfold/transport.ts';

// The token is refreshed here and not in the worker, because this document outlives a killed worker.
let addresses = { api: '', beta: '' };
const transport = createTransport({
  fetch: (input, init) => fetch(input, init),
  addresses: () => Promise.resolve(addresses),
  authorization: () => Promise.resolve(failure('signed-out', 'this document knows no access token')),
  neverLeft: () => Promise.resolve(false),
  timeoutMs: 15_000,
});
const refresh = createRefresh({
  vault: createVault(navigator.locks),
  locks: navigator.locks,
  grant: createRegrant(createOAuth(transport)),
  now: () => Date.now(),
});

onMessage((message, sender) => {
  const request = v.safeParse(refreshRequest, message);
  // The worker has no origin of a page; a content script always has one.
  const isOurs = sender.id === ownId() && (sender.origin === undefined || sender.origin === ownOrigin());
  if (!request.success || !isOurs || sender.tabId !== undefined) return undefined;
  addresses = request.output.addresses;
  return refresh(request.output);
});
