import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const manifest = v.object({ key: v.exactOptional(v.string()) });

/** The unpacked extension as `npm run build:sandbox` leaves it. */
export const sandboxBuild = fileURLToPath(new URL('../../.output/chrome-mv3-sandbox', import.meta.url));

/** The unpacked extension as `npm run build` leaves it. */
export const productionBuild = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/**
 * Chromium derives an extension's id from its key, without one from its folder: the first half of a SHA-256, in
 * letters from a to p.
 */
export function extensionIdOf(build: string): string {
  const file = join(build, 'manifest.json');
  if (!existsSync(file))
    throw new Error(`There is no extension in ${build}; run "npm run build" and "npm run build:sandbox" first.`);
  const { key } = v.parse(manifest, JSON.parse(readFileSync(file, 'utf8')));
  const digest = createHash('sha256')
    .update(key === undefined ? build : Buffer.from(key, 'base64'))
    .digest('hex');
  return Array.from(digest.slice(0, 32), (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16))).join('');
}
