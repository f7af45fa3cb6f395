import { nothing } from './story.ts';

/** A picture that is opened: a face in plain shapes. Where nothing can be drawn, only its size. */
export function drawnPicture(width: number, height: number): ImageBitmap {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) return { width, height, close: nothing };
  pen.fillStyle = 'teal';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = 'wheat';
  pen.fillRect(width / 2 - 60, height / 2 - 80, 120, 160);
  return canvas.transferToImageBitmap();
}
