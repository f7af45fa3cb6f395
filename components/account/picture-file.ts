import { type Crop, edgeOf } from './crop.ts';

/** What is cut out is far smaller than Tenfold's 2 MB; this keeps a file from being opened that no picture needs. */
const fileLimitBytes = 30_000_000;

export type PictureRefusal = 'not-a-picture' | 'too-large' | 'unreadable';

/** A chosen picture, opened to be looked at and cut. */
export interface OpenPicture {
  bitmap: ImageBitmap;
  /** What it is sent as: a PNG may be transparent and stays one. */
  type: 'image/jpeg' | 'image/png';
}

const jpeg = [0xff, 0xd8, 0xff];
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, place) => bytes[place] === byte);
}

/**
 * Opens a chosen file when it is a JPEG or PNG, told by its first bytes because a name can say anything.
 * Source: V2 / Users / Set user profile picture
 */
export async function openPicture(file: File): Promise<OpenPicture | { refusal: PictureRefusal }> {
  let head: Uint8Array;
  try {
    head = new Uint8Array(await file.slice(0, png.length).arrayBuffer());
  } catch {
    return { refusal: 'unreadable' };
  }
  const isPng = beginsWith(head, png);
  if (!isPng && !beginsWith(head, jpeg)) return { refusal: 'not-a-picture' };
  if (file.size >= fileLimitBytes) return { refusal: 'too-large' };
  try {
    return { bitmap: await createImageBitmap(file), type: isPng ? 'image/png' : 'image/jpeg' };
  } catch {
    return { refusal: 'not-a-picture' };
  }
}

/** Draws the part of the picture that is shown over all of a canvas. */
export function drawPart(canvas: HTMLCanvasElement, { bitmap }: OpenPicture, { x, y, size }: Crop): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  context.imageSmoothingQuality = 'high';
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, x, y, size, size, 0, 0, canvas.width, canvas.height);
}

/** The part of the picture that is shown, as the base64 of a file of its own; undefined when it cannot be drawn. */
export async function cutOut(picture: OpenPicture, crop: Crop): Promise<string | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = edgeOf(crop);
  canvas.height = canvas.width;
  drawPart(canvas, picture, crop);
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, picture.type, 0.92));
  return file === null ? undefined : base64Of(new Uint8Array(await file.arrayBuffer()));
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
