import { useState } from 'preact/hooks';
import { type PastCall, titleOf } from '../../lib/history/past-call.ts';
import type { MessageError } from '../../lib/messages/contract.ts';
import { useDesk } from './DeskProvider.tsx';

/** The last call that was set aside, or could not be. */
export interface LastSetAside {
  callId: string;
  title: string;
  error?: MessageError;
}

/** Sets calls aside that owe nothing, and takes the last back. */
export function useSetAside() {
  const desk = useDesk();
  const [last, setLast] = useState<LastSetAside>();

  async function send(call: LastSetAside, dismissed: boolean): Promise<void> {
    const { callId, title } = call;
    setLast(dismissed ? { callId, title } : undefined);
    const answer = await desk.send('owed.dismiss', { callId, dismissed });
    if (!answer.ok) setLast({ callId, title, error: answer.error });
  }

  return {
    last,
    setAside: (call: PastCall) => void send({ callId: call.id, title: titleOf(call) }, true),
    undo: () => {
      if (last) void send(last, false);
    },
  };
}
