import { type ReadonlySignal, signal } from '@preact/signals';
import type { MessageAnswer } from '../../lib/messages/contract.ts';
import type { PartState } from '../history/part-state.ts';
import { brokenRecording, partOfError } from './part-words.ts';

export interface PlaybackDeps {
  audio: HTMLAudioElement;
  /** Where the recording can be played for now. */
  link(): Promise<MessageAnswer<'callPage.recording'>>;
  /** Calls back before the browser draws next. */
  nextFrame(run: () => void): void;
}

/** A recording that is heard. Positions are seconds since the call began. */
export interface Playback {
  part: ReadonlySignal<PartState>;
  isPlaying: ReadonlySignal<boolean>;
  positionS: ReadonlySignal<number>;
  /** 0 until the recording itself has said it. */
  durationS: ReadonlySignal<number>;
  speed: ReadonlySignal<number>;
  open(): Promise<void>;
  toggle(): void;
  pause(): void;
  playFrom(positionS: number): void;
  seek(positionS: number): void;
  setSpeed(speed: number): void;
  /** Stops, and lets the browser forget what it has loaded. */
  close(): void;
}

/**
 * Plays a call's recording. A link that has ended in the meantime is asked for once more, and the recording goes on
 * where it was.
 */
export function createPlayback(deps: PlaybackDeps): Playback {
  const { audio } = deps;
  const part = signal<PartState>({ state: 'loading' });
  const isPlaying = signal(false);
  const positionS = signal(0);
  const durationS = signal(0);
  const speed = signal(1);
  const listening = new AbortController();
  let isRenewed = false;

  async function load(goesOn: boolean): Promise<void> {
    const answer = await deps.link();
    if (listening.signal.aborted) return;
    if (!answer.ok) {
      part.value = partOfError(answer.error);
      return;
    }
    const fromS = positionS.value;
    audio.src = answer.data.link;
    audio.currentTime = fromS;
    audio.playbackRate = speed.value;
    part.value = { state: 'there' };
    if (goesOn) play();
  }

  function play(): void {
    // Refused when something else pauses in the same moment; the events tell what came of it.
    audio.play().catch(() => undefined);
  }

  function follow(): void {
    if (!isPlaying.value || listening.signal.aborted) return;
    positionS.value = audio.currentTime;
    deps.nextFrame(follow);
  }

  function broke(): void {
    const goesOn = isPlaying.value;
    isPlaying.value = false;
    if (part.value.state !== 'there') return;
    if (isRenewed) {
      part.value = { state: 'failed', reason: brokenRecording() };
      return;
    }
    isRenewed = true;
    void load(goesOn);
  }

  const events: Record<string, () => void> = {
    error: broke,
    playing() {
      isRenewed = false;
    },
    play() {
      isPlaying.value = true;
      deps.nextFrame(follow);
    },
    pause() {
      isPlaying.value = false;
    },
    ended() {
      isPlaying.value = false;
    },
    durationchange() {
      durationS.value = Number.isFinite(audio.duration) ? audio.duration : 0;
    },
  };
  for (const [name, run] of Object.entries(events)) audio.addEventListener(name, run, { signal: listening.signal });

  function seek(toS: number): void {
    positionS.value = toS;
    audio.currentTime = toS;
  }

  return {
    part,
    isPlaying,
    positionS,
    durationS,
    speed,
    open() {
      isRenewed = false;
      part.value = { state: 'loading' };
      return load(false);
    },
    toggle() {
      if (isPlaying.value) audio.pause();
      else play();
    },
    pause: () => audio.pause(),
    playFrom(toS) {
      seek(toS);
      play();
    },
    seek,
    setSpeed(next) {
      speed.value = next;
      audio.playbackRate = next;
    },
    close() {
      listening.abort();
      audio.pause();
      audio.removeAttribute('src');
    },
  };
}
