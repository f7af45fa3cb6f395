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
  /** The old link has ended and the new one is not here yet; until it is, `isPlaying` is what the listener wants. */
  let isRenewing = false;

  async function load(): Promise<void> {
    const answer = await deps.link();
    isRenewing = false;
    if (listening.signal.aborted) return;
    if (!answer.ok) {
      isPlaying.value = false;
      part.value = partOfError(answer.error);
      return;
    }
    const fromS = positionS.value;
    audio.src = answer.data.link;
    audio.currentTime = fromS;
    audio.playbackRate = speed.value;
    part.value = { state: 'there' };
    if (isPlaying.value) play();
  }

  function play(): void {
    if (isRenewing) {
      isPlaying.value = true;
      return;
    }
    // Refused when something else pauses in the same moment; the events tell what came of it.
    audio.play().catch(() => undefined);
  }

  function pause(): void {
    if (isRenewing) isPlaying.value = false;
    else audio.pause();
  }

  function follow(): void {
    if (!isPlaying.value || isRenewing || listening.signal.aborted) return;
    positionS.value = audio.currentTime;
    deps.nextFrame(follow);
  }

  function broke(): void {
    if (part.value.state !== 'there') return;
    if (isRenewed) {
      isPlaying.value = false;
      part.value = { state: 'failed', reason: brokenRecording() };
      return;
    }
    isRenewed = true;
    isRenewing = true;
    void load();
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
    if (!isRenewing) audio.currentTime = toS;
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
      return load();
    },
    toggle() {
      if (isPlaying.value) pause();
      else play();
    },
    pause,
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
