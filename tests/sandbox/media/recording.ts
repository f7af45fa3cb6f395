/** A recording one can hear: two alternating tones, as if two people took turns. */

const SAMPLES_PER_S = 8000;
const LONGEST_S = 30;
const HEADER_BYTES = 44;

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

/** A WAV file (8 kHz, 8 bit, mono) as long as the call, but at most 30 s. */
export function toneWav(lengthMs: number): Uint8Array<ArrayBuffer> {
  const samples = Math.round(Math.min(lengthMs / 1000, LONGEST_S) * SAMPLES_PER_S);
  const sound = Buffer.alloc(samples);
  for (let index = 0; index < samples; index += 1) {
    const second = index / SAMPLES_PER_S;
    const hertz = Math.floor(second / 3) % 2 === 0 ? 220 : 330;
    sound[index] = Math.round(128 + 24 * Math.sin(2 * Math.PI * hertz * second));
  }
  return new Uint8Array(Buffer.concat([header(samples), sound]));
}
