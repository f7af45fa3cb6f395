import { i18n } from '#i18n';
import type { CallFacts } from '../../lib/history/call-facts.ts';
import { Part } from '../history/Part.tsx';
import { RecordingPlayer } from '../history/RecordingPlayer.tsx';
import { CallSpeech } from './CallSpeech.tsx';
import type { Playback } from './playback.ts';
import { usePlayback } from './use-playback.ts';

interface CallRecordingProps {
  callId: string;
  facts: CallFacts;
  customerName: string | undefined;
  isOwn: boolean;
}

const noRecording = { state: 'none' } as const;

/** What was recorded and what was said. They belong together: the text follows the sound, and leads to places in it. */
export function CallRecording(props: CallRecordingProps) {
  if (props.facts.hasRecording) return <WithRecording {...props} />;
  return (
    <>
      <Part
        title={i18n.t('callPage.recording')}
        part={noRecording}
        none={i18n.t('callPage.noRecording')}
        onAgain={() => undefined}
      >
        {null}
      </Part>
      <CallSpeech {...props} />
    </>
  );
}

function WithRecording(props: CallRecordingProps) {
  const playback = usePlayback(props.callId);
  const part = playback.part.value;
  return (
    <>
      <Part
        title={i18n.t('callPage.recording')}
        part={part}
        none={i18n.t('callPage.noRecording')}
        onAgain={() => void playback.open()}
      >
        <Player playback={playback} durationS={props.facts.durationMs / 1000} />
      </Part>
      <CallSpeech {...props} playback={part.state === 'there' ? playback : undefined} />
    </>
  );
}

/** Drawn anew with every moment of the recording, and nothing else with it. */
function Player({ playback, durationS }: { playback: Playback; durationS: number }) {
  return (
    <RecordingPlayer
      isPlaying={playback.isPlaying.value}
      positionS={playback.positionS.value}
      durationS={playback.durationS.value || durationS}
      speed={playback.speed.value}
      onToggle={() => playback.toggle()}
      onSeek={(positionS) => playback.seek(positionS)}
      onSpeed={(speed) => playback.setSpeed(speed)}
    />
  );
}
