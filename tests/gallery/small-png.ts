import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function* chunksOf(png: Buffer): Generator<{ name: string; content: Buffer }> {
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    yield { name: png.toString('latin1', at + 4, at + 8), content: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

/** What a filter of PNG takes from the bytes to the left, above, and above to the left. */
function predicted(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4: {
      const [toLeft, toAbove] = [Math.abs(above - corner), Math.abs(left - corner)];
      const toCorner = Math.abs(left + above - 2 * corner);
      if (toLeft <= toAbove && toLeft <= toCorner) return left;
      return toAbove <= toCorner ? above : corner;
    }
    default:
      return 0;
  }
}

interface Picture {
  width: number;
  height: number;
  /** Bytes of a pixel, of which the first three are its colour. */
  depth: number;
  bytes: Buffer;
}

function unfilter(raw: Buffer, width: number, height: number, depth: number): Buffer {
  const stride = width * depth;
  const bytes = Buffer.alloc(height * stride);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x >= depth ? (bytes[at - depth] ?? 0) : 0;
      const above = y > 0 ? (bytes[at - stride] ?? 0) : 0;
      const corner = x >= depth && y > 0 ? (bytes[at - stride - depth] ?? 0) : 0;
      bytes[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, above, corner);
    }
  }
  return bytes;
}

/** Reads what a browser's screenshot is: eight bits a channel, not interlaced. */
function readPicture(png: Buffer): Picture {
  const chunks = [...chunksOf(png)];
  const head = chunks.find(({ name }) => name === 'IHDR')?.content ?? Buffer.alloc(13);
  const raw = inflateSync(Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ content }) => content)));
  const [width, height, depth] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9] === 6 ? 4 : 3];
  return { width, height, depth, bytes: unfilter(raw, width, height, depth) };
}

/** Colours of grounds and lines stay as they are; those of letters' edges are rounded to so many bits a channel. */
function paletteOf({ width, height, depth, bytes }: Picture, bits: number): (colour: number) => number {
  const counts = new Map<number, number>();
  for (let at = 0; at < width * height * depth; at += depth) {
    const colour = bytes.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const frequent = [...counts].filter(([, count]) => count >= groundPixels).sort((one, other) => other[1] - one[1]);
  const kept = new Set(frequent.slice(0, 64).map(([colour]) => colour));
  const mask = (0xff << (8 - bits)) & 0xff;
  return (colour) => (kept.has(colour) ? colour : colour & ((mask << 16) | (mask << 8) | mask));
}

/** A colour of so many pixels is no accident of drawing letters. */
const groundPixels = 300;

/** The picture's colours, and for each pixel which of them it is, each line behind a byte for "no filter". */
function indexed(picture: Picture, bits: number) {
  const { width, height, depth, bytes } = picture;
  const rounded = paletteOf(picture, bits);
  const places = new Map<number, number>();
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = rounded(bytes.readUIntBE((y * width + x) * depth, 3));
      if (!places.has(colour)) places.set(colour, places.size);
      lines[y * (width + 1) + 1 + x] = places.get(colour) ?? 0;
    }
  }
  return { colours: [...places.keys()], lines };
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(content.length);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}

/** A screenshot in at most 256 colours, a third of its size: what a repository can keep of every room in every look. */
export function smallPng(png: Buffer): Buffer {
  const picture = readPicture(png);
  let bits = 4;
  let { colours, lines } = indexed(picture, bits);
  while (colours.length > 256) {
    bits -= 1;
    ({ colours, lines } = indexed(picture, bits));
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(picture.width);
  head.writeUInt32BE(picture.height, 4);
  head.set([8, 3], 8);
  const palette = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]));
  const parts = [chunk('IHDR', head), chunk('PLTE', palette), chunk('IDAT', deflateSync(lines, { level: 9 }))];
  return Buffer.concat([signature, ...parts, chunk('IEND', Buffer.alloc(0))]);
}
