import * as v from 'valibot';
import { onMessage, ownId, ownOrigin } from '../../lib/browser/runtime.ts';
import { refreshRequest } from '../../lib/session/refresh-message.ts';
import { createRenewer } from '../../lib/session/renewer.ts';

// The token is refreshed here and not in the worker, because this document outlives a killed worker.
const renew = createRenewer({
  fetch: (input, init) => fetch(input, init),
  locks: navigator.locks,
  now: () => Date.now(),
});

onMessage((message, sender) => {
  const request = v.safeParse(refreshRequest, message);
  // The worker has no origin of a page; a content script always has one.
  const isOurs = sender.id === ownId() && (sender.origin === undefined || sender.origin === ownOrigin());
  if (!request.success || !isOurs || sender.tabId !== undefined) return undefined;
  return renew(request.output);
});
