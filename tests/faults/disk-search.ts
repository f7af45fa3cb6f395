import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Long secrets by two of their parts: compression may cut a text, but does not shorten what is random. */
function partsOf(secret: string): string[] {
  return secret.length <= 28 ? [secret] : [secret.slice(-20), secret.slice(-44, -22)];
}

/** The text as it may lie in a file: UTF-8, UTF-16 (little endian) and base64, which has three forms. */
function forms(text: string): Buffer[] {
  const bytes = Buffer.from(text, 'utf8');
  const encoded = [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/u, '');
    // The first and the last letters hold bits of what stands before and after.
    return Buffer.from(whole.slice(shift === 0 ? 0 : shift + 1, -1));
  });
  return [bytes, Buffer.from(text, 'utf16le'), ...encoded];
}

function filesIn(folder: string): string[] {
  let entries: Dirent[] = [];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    // Gone while the browser runs.
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}

function contentOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

export interface DiskFinding {
  /** The secret's name. */
  name: string;
  file: string;
}

/** Looks for each secret, by its name, in every byte of every file below `folder`. */
export function searchDisk(folder: string, secrets: ReadonlyMap<string, string>) {
  const wanted = [...secrets].map(([name, secret]) => ({ name, needles: partsOf(secret).flatMap(forms) }));
  const files = filesIn(folder);
  const found: DiskFinding[] = [];
  let bytes = 0;
  for (const file of files) {
    const content = contentOf(file);
    bytes += content.length;
    for (const { name, needles } of wanted) {
      if (needles.some((needle) => content.includes(needle))) found.push({ name, file: relative(folder, file) });
    }
  }
  return { found, files: files.length, bytes };
}
