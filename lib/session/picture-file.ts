import type { FilePart } from '../tenfold/body.ts';
import { failure, type Result, success } from '../tenfold/result.ts';

const jpegBegins = 0xff;

/** A picture as it came in a message, made a file again; whether it is a picture at all is judged where it is sent. */
export function pictureFile(base64: string): Result<FilePart> {
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const kind = bytes[0] === jpegBegins ? { type: 'image/jpeg', end: 'jpg' } : { type: 'image/png', end: 'png' };
    return success({ content: new Blob([bytes], { type: kind.type }), fileName: `picture.${kind.end}` });
  } catch {
    return failure('refused', 'the picture is not base64', { field: 'image' });
  }
}
