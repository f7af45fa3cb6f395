import type { KnownCall } from '../calls/call.ts';
import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';

/** The call with this id: one of the session, or an older one whose page was opened. */
export async function findKnownCall(store: Store, callId: string): Promise<KnownCall | undefined> {
  const { calls } = await store.read(stored.calls);
  const past = await store.read(stored.pastCalls);
  return [...calls, ...past].find(({ id }) => id === callId);
}

/** Changes what is known of one call, of whatever day. */
export async function changeKnownCall(
  store: Store,
  callId: string,
  change: (call: KnownCall) => KnownCall,
): Promise<void> {
  const changeOne = (calls: KnownCall[]): KnownCall[] =>
    calls.some(({ id }) => id === callId) ? calls.map((call) => (call.id === callId ? change(call) : call)) : calls;
  await store.update(stored.calls, (before) => {
    const calls = changeOne(before.calls);
    return calls === before.calls ? before : { ...before, calls };
  });
  await store.update(stored.pastCalls, changeOne);
}
