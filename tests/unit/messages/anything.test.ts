import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contract } from '../../../lib/messages/contract.ts';
import { contractVersion } from '../../../lib/messages/version.ts';
import { createWatchedRouter, crmPage, otherExtension, own, panel } from './senders.ts';

const sender = fc.oneof(
  fc.constantFrom(panel, crmPage, otherExtension, {}),
  fc.record({ id: fc.string(), origin: fc.string(), tabId: fc.integer() }, { requiredKeys: [] }),
);
const field = fc.oneof(fc.string(), fc.boolean(), fc.constant(null), fc.object(), fc.array(fc.string()));
const input = fc.oneof(
  fc.anything(),
  fc.record({ callId: field, intentId: field, number: field, record: field, texts: field, text: field, keep: field }),
);
const shaped = fc.record({
  ringside: fc.oneof(fc.constant(contractVersion), fc.double()),
  name: fc.oneof(fc.constantFrom(...Object.keys(contract)), fc.string()),
  input,
});

it('whatever arrives, the router answers or leaves it to others, and never throws', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.anything(), shaped), sender, async (message, from) => {
      const { route, bugs } = createWatchedRouter();
      const answer = route(message, from);
      if (answer !== undefined) expect(typeof (await answer).ok).toBe('boolean');
      expect(bugs).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('whatever a stranger says, nothing is handled', async () => {
  await fc.assert(
    fc.asyncProperty(shaped, fc.string(), async (message, id) => {
      fc.pre(id !== own.ownId);
      const { route, handled } = createWatchedRouter();
      await route(message, { id, origin: own.ownOrigin });
      expect(handled).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
