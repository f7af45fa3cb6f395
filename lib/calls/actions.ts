import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import type { Tenfold } from '../tenfold/client.ts';
import { type Result, success } from '../tenfold/result.ts';
import type { KnownCall } from './call.ts';

export interface ActionDeps {
  store: Store;
  calls: Pick<Tenfold['calls'], 'get' | 'startRecording' | 'stopRecording' | 'hangUp'>;
  /** Called after a call was changed here, so that an older poll does not undo it. */
  onChanged(callId: string): void;
}

/** Changes one call in storage. */
export async function changeCall(store: Store, callId: string, change: Partial<KnownCall>): Promise<void> {
  await store.update(stored.calls, (before) => ({
    ...before,
    calls: before.calls.map((call) => (call.id === callId ? { ...call, ...change } : call)),
  }));
}

/** What an agent can do with a running call, and which of it the phone system has refused. */
export function createActions(deps: ActionDeps) {
  const { store } = deps;

  async function rememberRefusal(control: 'recording' | 'hang-up'): Promise<void> {
    const account = await store.read(stored.account);
    if (account.state !== 'signed-in') return;
    const { organizationId } = account;
    await store.update(stored.phoneSystem, (before) => {
      const unsupported = before.organizationId === organizationId ? before.unsupported : [];
      return { organizationId, unsupported: [...new Set([...unsupported, control])] };
    });
  }

  /** Asked of the server, because what is stored may be a second old and the other side may just have hung up. */
  async function isInProgress(callId: string): Promise<boolean> {
    const now = await deps.calls.get(callId);
    return now.ok && now.data.status === 'in-progress';
  }

  /** A 400 while the call is certainly in progress is the phone system's; otherwise the call may just be over. */
  async function act(
    callId: string,
    control: 'recording' | 'hang-up',
    send: (callId: string) => Promise<Result<null>>,
    change: Partial<KnownCall>,
  ): Promise<Result<null>> {
    const answer = await send(callId);
    if (answer.ok) {
      await changeCall(store, callId, change);
      deps.onChanged(callId);
      return success(null);
    }
    if (answer.error.code === 'not-supported' && (await isInProgress(callId))) await rememberRefusal(control);
    return answer;
  }

  return {
    startRecording: (callId: string) => act(callId, 'recording', deps.calls.startRecording, { recording: true }),
    stopRecording: (callId: string) => act(callId, 'recording', deps.calls.stopRecording, { recording: false }),
    /** The call's end itself is seen by the next poll. */
    hangUp: (callId: string) => act(callId, 'hang-up', deps.calls.hangUp, {}),
    /** Puts a finished call aside. */
    async dismiss(callId: string): Promise<Result<null>> {
      await changeCall(store, callId, { dismissed: true });
      return success(null);
    },
    /** Brings a recent call back in front. */
    async show(callId: string): Promise<Result<null>> {
      await changeCall(store, callId, { dismissed: false });
      return success(null);
    },
    async dismissIntent(intentId: string): Promise<Result<null>> {
      await store.update(stored.intents, (before) =>
        before.map((intent) => (intent.id === intentId ? { ...intent, dismissed: true } : intent)),
      );
      return success(null);
    },
  };
}
