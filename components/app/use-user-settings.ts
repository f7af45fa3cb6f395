import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageError } from '../../lib/messages/contract.ts';
import type { SettingsChange } from '../options/UserSettingsPart.tsx';
import { useDesk } from './DeskProvider.tsx';

type Progress = 'none' | 'saving' | 'saved';

/**
 * Changes of the user's settings, sent one after the other in the order they were made. What was chosen stands at
 * once, until storage tells what is so, and is taken back when Tenfold does not take it.
 */
export function useUserSettings(settings: { [K in keyof SettingsChange]: string }) {
  const desk = useDesk();
  const [chosen, setChosen] = useState<SettingsChange>({});
  const [progress, setProgress] = useState<Progress>('none');
  const [error, setError] = useState<MessageError>();
  const waiting = useRef<SettingsChange>({});
  const isUnderWay = useRef(false);

  useEffect(() => {
    if (!isUnderWay.current) setChosen({});
  }, [settings]);

  async function sendAll(): Promise<void> {
    isUnderWay.current = true;
    let failure: MessageError | undefined;
    while (!failure && Object.keys(waiting.current).length > 0) {
      const next = waiting.current;
      waiting.current = {};
      const answer = await desk.send('account.changeSettings', next);
      if (!answer.ok) failure = answer.error;
    }
    waiting.current = {};
    isUnderWay.current = false;
    setError(failure);
    setProgress(failure ? 'none' : 'saved');
    if (failure) setChosen({});
  }

  function change(part: SettingsChange): void {
    setChosen((before) => ({ ...before, ...part }));
    setProgress('saving');
    setError(undefined);
    waiting.current = { ...waiting.current, ...part };
    if (!isUnderWay.current) void sendAll();
  }

  return { settings: { ...settings, ...chosen }, progress, error, change };
}
