import { useSignal } from '@preact/signals';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CallFacts } from '../../lib/history/call-facts.ts';
import { Part } from '../history/Part.tsx';
import { Transcript } from '../history/Transcript.tsx';
import { turnsOf } from '../history/transcript-turns.ts';
import type { Playback } from './playback.ts';
import { useCallPart } from './use-call-part.ts';
import { useTimeWords } from './use-time-words.ts';

interface CallSpeechProps {
  callId: string;
  facts: CallFacts;
  customerName: string | undefined;
  isOwn: boolean;
  /** Absent while there is nothing to be heard. */
  playback?: Playback | undefined;
}

/** What was said on a call. */
export function CallSpeech({ callId, facts, customerName, isOwn, playback }: CallSpeechProps) {
  const words = useTimeWords();
  const [query, setQuery] = useState('');
  const start = useSignal(0);
  const transcript = useCallPart('callPage.transcript', callId, facts.mayHaveTranscript);
  const turns = useMemo(() => (transcript.content ? turnsOf(transcript.content) : []), [transcript.content]);

  function speakerName(speaker: string): string {
    if (speaker === 'client') return customerName ?? i18n.t('callPage.customer');
    if (speaker === 'agent') return isOwn ? i18n.t('callPage.you') : i18n.t('callPage.agent');
    return speaker;
  }

  return (
    <Part
      title={i18n.t('callPage.transcript')}
      part={transcript.part.state === 'there' && turns.length === 0 ? { state: 'none' } : transcript.part}
      none={i18n.t('callPage.noTranscript')}
      onAgain={transcript.again}
    >
      <Transcript
        turns={turns}
        speakerName={speakerName}
        number={(value) => words.number(value)}
        query={query}
        onQuery={setQuery}
        positionS={playback?.positionS ?? start}
        isPlaying={playback?.isPlaying.value ?? false}
        onPlayFrom={playback && ((positionS) => playback.playFrom(positionS))}
      />
    </Part>
  );
}
