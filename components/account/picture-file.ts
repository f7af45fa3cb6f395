/** Tenfold takes pictures smaller than this. Source: V2 / Users / Set user profile picture */
const pictureLimitBytes = 2_000_000;

export type PictureRefusal = 'not-a-picture' | 'too-large' | 'unreadable';

const jpeg = [0xff, 0xd8, 0xff];
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, place) => bytes[place] === byte);
}

function base64Of(bytes: Uint8Array): string {
  // In slices, because a call takes only so many arguments.
  const sliceBytes = 8190;
  let binary = '';
  for (let start = 0; start < bytes.length; start += sliceBytes) {
    binary += String.fromCharCode(...bytes.subarray(start, start + sliceBytes));
  }
  return btoa(binary);
}

/**
 * A chosen file as base64 when it is a picture that Tenfold takes: a JPEG or PNG, told by its first bytes because a
 * name can say anything, smaller than 2 MB.
 */
export async function readPicture(file: File): Promise<{ base64: string } | { refusal: PictureRefusal }> {
  let bytes: Uint8Array;
  try {
    const head = new Uint8Array(await file.slice(0, png.length).arrayBuffer());
    if (!beginsWith(head, jpeg) && !beginsWith(head, png)) return { refusal: 'not-a-picture' };
    if (file.size >= pictureLimitBytes) return { refusal: 'too-large' };
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { refusal: 'unreadable' };
  }
  return { base64: base64Of(bytes) };
}
