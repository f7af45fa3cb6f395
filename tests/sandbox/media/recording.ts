/** A recording one can hear: a tone per speaker while that one speaks, and quiet in between. */
import type { Turn } from '../speech/talk.ts';

const SAMPLES_PER_S = 8000;
const HEADER_BYTES = 44;
const SILENCE = 128;

/** Each speaker's tone: one full wave in so many samples (250 Hz and 400 Hz). */
const WAVE_SAMPLES = { agent: 32, client: 20 } as const;
const LOUDNESS = 24;

function header(soundBytes: number): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES);
  bytes.write('RIFF', 0, 'ascii');
  bytes.writeUInt32LE(HEADER_BYTES - 8 + soundBytes, 4);
  bytes.write('WAVEfmt ', 8, 'ascii');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(SAMPLES_PER_S, 24);
  bytes.writeUInt32LE(SAMPLES_PER_S, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write('data', 36, 'ascii');
  bytes.writeUInt32LE(soundBytes, 40);
  return bytes;
}

function wave(samples: number): Buffer {
  return Buffer.from(
    Array.from({ length: samples }, (_, index) =>
      Math.round(SILENCE + LOUDNESS * Math.sin((2 * Math.PI * index) / samples)),
    ),
  );
}

/** A WAV file (8 kHz, 8 bit, mono) as long as the call: what is heard when is what the transcript says. */
export function talkWav(turns: readonly Turn[], lengthMs: number): Uint8Array<ArrayBuffer> {
  const sound = Buffer.alloc(Math.round((lengthMs / 1000) * SAMPLES_PER_S), SILENCE);
  for (const { speaker, words } of turns) {
    for (const { startS, durationS } of words) {
      const fromSample = Math.round(startS * SAMPLES_PER_S);
      sound.fill(wave(WAVE_SAMPLES[speaker]), fromSample, fromSample + Math.round(durationS * SAMPLES_PER_S));
    }
  }
  return new Uint8Array(Buffer.concat([header(sound.length), sound]));
}
