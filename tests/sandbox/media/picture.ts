/** A profile picture: one calm colour, made from the user's id. */
import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

const SIDE_PX = 64;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, content: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'ascii'), content]);
  const framed = Buffer.alloc(typed.length + 8);
  framed.writeUInt32BE(content.length, 0);
  typed.copy(framed, 4);
  framed.writeUInt32BE(crc32(typed), typed.length + 4);
  return framed;
}

/** A square PNG whose colour depends on `name` alone. */
export function flatPng(name: string): Uint8Array<ArrayBuffer> {
  const [red = 0, green = 0, blue = 0] = createHash('sha256').update(name).digest();
  const size = Buffer.alloc(13);
  size.writeUInt32BE(SIDE_PX, 0);
  size.writeUInt32BE(SIDE_PX, 4);
  size.set([8, 2, 0, 0, 0], 8);
  const pixel = [red, green, blue].map((level) => 80 + (level % 96));
  const row = Buffer.from([0, ...Array.from({ length: SIDE_PX }, () => pixel).flat()]);
  const rows = deflateSync(Buffer.concat(Array.from({ length: SIDE_PX }, () => row)));
  const chunks = [chunk('IHDR', size), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat([SIGNATURE, ...chunks]));
}
