import { useRef } from 'preact/hooks';
import type { MessageError, MessageName } from '../../lib/messages/contract.ts';
import { useAskAgain } from './use-ask-again.ts';
import type { Command } from './use-command.ts';

/**
 * Lets a command that asks for something be repeated by itself while it fails for now.
 *
 * @returns why the last answer did not come; unlike the command's own error it stays while the next is waited for
 */
export function useRepeated<N extends MessageName>(
  { isBusy, error }: Command<N>,
  isSeen: boolean,
  repeat: () => void,
): MessageError | undefined {
  const last = useRef<MessageError | undefined>(undefined);
  if (!isBusy) last.current = error;
  useAskAgain(last.current, isSeen, repeat);
  return last.current;
}
