import { useSignal } from '@preact/signals';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Part } from '../history/Part.tsx';
import { Transcript } from '../history/Transcript.tsx';
import { turnsOf } from '../history/transcript-turns.ts';
import { CallConversation } from './CallConversation.tsx';
import { CallKeywords } from './CallKeywords.tsx';
import type { Talk } from './call-talk.ts';
import type { Playback } from './playback.ts';
import { useCallPart } from './use-call-part.ts';

interface CallSpeechProps {
  talk: Talk;
  /** Absent while there is nothing to be heard. */
  playback?: Playback | undefined;
}

/** What was said on a call: the text, its telling words, its figures. */
export function CallSpeech({ talk, playback }: CallSpeechProps) {
  const [query, setQuery] = useState('');
  const start = useSignal(0);
  const transcript = useCallPart('callPage.transcript', talk.callId, talk.facts.mayHaveTranscript);
  const turns = useMemo(() => (transcript.content ? turnsOf(transcript.content) : []), [transcript.content]);
  const hasText = turns.length > 0;
  return (
    <>
      <Part
        title={i18n.t('callPage.transcript')}
        part={transcript.part.state === 'there' && !hasText ? { state: 'none' } : transcript.part}
        none={i18n.t('callPage.noTranscript')}
        onAgain={transcript.again}
      >
        <Transcript
          turns={turns}
          speakerName={talk.speakerName}
          number={talk.number}
          query={query}
          onQuery={setQuery}
          positionS={playback?.positionS ?? start}
          isPlaying={playback?.isPlaying.value ?? false}
          onPlayFrom={playback && ((positionS) => playback.playFrom(positionS))}
        />
      </Part>
      <CallKeywords talk={talk} onSearch={hasText ? setQuery : undefined} />
      <CallConversation talk={talk} />
    </>
  );
}
