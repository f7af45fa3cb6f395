import { mkdtemp, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Linux keeps in memory what is written here. */
const memory = '/dev/shm';
/** For a profile of each test that runs at a time, and of each worker; one is 4 to 30 MB. */
const neededMemoryMB = 512;

async function freeMemoryMB(): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(memory);
    return (bavail * bsize) / 2 ** 20;
  } catch {
    return 0;
  }
}

/**
 * A new folder for a browser's profile, outside the tree. Chromium writes sixty files before it shows a page; in memory
 * they cost a launch a quarter less. A container's memory folder may be too small: then it is the usual one.
 */
export async function makeProfileFolder(): Promise<string> {
  const parent = (await freeMemoryMB()) >= neededMemoryMB ? memory : tmpdir();
  return await mkdtemp(join(parent, 'ringside-'));
}
