import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from '../ui/IconButton.tsx';
import { PauseIcon, PlayIcon } from '../ui/icons.tsx';
import { elapsedWords } from '../ui/time-words.ts';
import styles from './recording-player.module.css';

const speeds = [1, 1.25, 1.5, 2] as const;

interface RecordingPlayerProps {
  isPlaying: boolean;
  positionS: number;
  durationS: number;
  speed: number;
  onToggle: () => void;
  onSeek: (positionS: number) => void;
  onSpeed: (speed: number) => void;
}

/** Plays what was recorded. Sound comes from whoever binds it; here are its controls. */
export function RecordingPlayer(props: RecordingPlayerProps) {
  const { isPlaying, positionS, durationS, onToggle, onSeek } = props;
  const now = elapsedWords(positionS * 1000);
  const whole = elapsedWords(durationS * 1000);
  return (
    <div class={styles.player}>
      <IconButton label={isPlaying ? i18n.t('callPage.pause') : i18n.t('callPage.play')} onClick={onToggle}>
        {isPlaying ? <PauseIcon /> : <PlayIcon />}
      </IconButton>
      <input
        class={styles.position}
        type="range"
        aria-label={i18n.t('callPage.position')}
        aria-valuetext={i18n.t('callPage.positionNow', [now, whole])}
        min={0}
        max={Math.max(1, Math.ceil(durationS))}
        step={1}
        value={Math.floor(positionS)}
        onInput={(event) => onSeek(event.currentTarget.valueAsNumber)}
      />
      <span class={styles.time} aria-hidden="true">
        {now} / {whole}
      </span>
      <Speed {...props} />
    </div>
  );
}

function Speed({ speed, onSpeed }: Pick<RecordingPlayerProps, 'speed' | 'onSpeed'>) {
  const id = useId();
  return (
    <select
      class={styles.speed}
      id={id}
      aria-label={i18n.t('callPage.speed')}
      value={String(speed)}
      onChange={(event) => onSpeed(Number(event.currentTarget.value))}
    >
      {speeds.map((each) => (
        <option key={each} value={String(each)} selected={each === speed}>
          {i18n.t('callPage.timesSpeed', [String(each)])}
        </option>
      ))}
    </select>
  );
}
