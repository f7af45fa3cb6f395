import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  name: string;
  content: Buffer;
  /** Date and time as they stand there, in MS-DOS's two numbers. */
  dosTime: number;
  /** Modes and other attributes of the system it was made on. */
  attributes: number;
}

const directoryMark = 0x02014b50;
const endMark = 0x06054b50;
const endLength = 22;

/** The entries of a package in their order; one without a comment at its end, as packages are. */
export function readZip(zip: Buffer): ZipEntry[] {
  const end = zip.length - endLength;
  if (zip.readUInt32LE(end) !== endMark) throw new Error('This is no zip, or one with a comment.');
  const entries: ZipEntry[] = [];
  for (let at = zip.readUInt32LE(end + 16); at < end && zip.readUInt32LE(at) === directoryMark; ) {
    const [method, packed] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [nameLength, extraLength] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30)];
    const local = zip.readUInt32LE(at + 42);
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(begin, begin + packed);
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      content: method === 0 ? bytes : inflateRawSync(bytes),
      dosTime: zip.readUInt32LE(at + 12),
      attributes: zip.readUInt32LE(at + 38),
    });
    at += 46 + nameLength + extraLength + zip.readUInt16LE(at + 32);
  }
  return entries;
}
