/** The square part of a picture that is shown, in the picture's own pixels. */
export interface Crop {
  x: number;
  y: number;
  size: number;
}

export interface PictureSize {
  width: number;
  height: number;
}

export const mostZoom = 4;
/** The edge of what is sent: sharp wherever a picture of a person is shown, and below 2 MB in any format. */
const mostEdgePx = 512;

const within = (value: number, most: number): number => Math.min(Math.max(0, value), Math.max(0, most));

function inside({ x, y, size }: Crop, { width, height }: PictureSize): Crop {
  return { x: within(x, width - size), y: within(y, height - size), size };
}

/** The largest square in the middle. */
export function centred(picture: PictureSize): Crop {
  const size = Math.min(picture.width, picture.height);
  return { x: (picture.width - size) / 2, y: (picture.height - size) / 2, size };
}

/** Moved by so many pixels of the picture, never beyond its edge. */
export function moved(crop: Crop, picture: PictureSize, byX: number, byY: number): Crop {
  return inside({ ...crop, x: crop.x + byX, y: crop.y + byY }, picture);
}

/** Enlarged `zoom` times about the same middle, as far as the picture goes; 1 shows the most. */
export function zoomed(crop: Crop, picture: PictureSize, zoom: number): Crop {
  const size = Math.min(picture.width, picture.height) / Math.min(Math.max(1, zoom), mostZoom);
  const shift = (crop.size - size) / 2;
  return inside({ x: crop.x + shift, y: crop.y + shift, size }, picture);
}

/** How far a crop is enlarged. */
export function zoomOf(crop: Crop, picture: PictureSize): number {
  return Math.min(picture.width, picture.height) / crop.size;
}

/** Pixels along one edge of what is sent; a small picture is not blown up. */
export function edgeOf({ size }: Crop): number {
  return Math.max(1, Math.min(mostEdgePx, Math.round(size)));
}
