import { i18n } from '#i18n';
import { Part } from '../history/Part.tsx';
import { RecordingPlayer } from '../history/RecordingPlayer.tsx';
import { CallSpeech } from './CallSpeech.tsx';
import type { Talk } from './call-talk.ts';
import type { Playback } from './playback.ts';
import { usePlayback } from './use-playback.ts';

const noRecording = { state: 'none' } as const;

/** What was recorded and what was said. They belong together: the text follows the sound, and leads to places in it. */
export function CallRecording({ talk }: { talk: Talk }) {
  if (talk.facts.hasRecording) return <WithRecording talk={talk} />;
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
      <CallSpeech talk={talk} />
    </>
  );
}

function WithRecording({ talk }: { talk: Talk }) {
  const playback = usePlayback(talk.callId);
  const part = playback.part.value;
  return (
    <>
      <Part
        title={i18n.t('callPage.recording')}
        part={part}
        none={i18n.t('callPage.noRecording')}
        onAgain={() => void playback.open()}
      >
        <Player playback={playback} durationS={talk.facts.durationMs / 1000} />
      </Part>
      <CallSpeech talk={talk} playback={part.state === 'there' ? playback : undefined} />
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
