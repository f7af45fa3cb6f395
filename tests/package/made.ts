import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = v.parse(
  v.object({ version: v.string() }),
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
);

const texts = v.optional(v.array(v.string()), []);

const manifest = v.looseObject({
  manifest_version: v.number(),
  version: v.string(),
  permissions: texts,
  host_permissions: texts,
  optional_host_permissions: texts,
});

export type Manifest = v.InferOutput<typeof manifest>;
type Browser = 'chrome' | 'edge' | 'firefox';

/** A file of the project, as text. */
export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The folder of a build and, for Chrome, the store's package: what `npm test` has made before, or else made here. */
function made(path: string, ...command: string[]): string {
  const file = join(root, '.output', path);
  if (!existsSync(file)) {
    const { status, stderr } = spawnSync(join(root, 'node_modules/.bin/wxt'), command, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`wxt ${command.join(' ')} failed: ${stderr}`);
  }
  return file;
}

export const packageName = `ringside-${version}-chrome.zip`;
export const storePackage = (): Buffer => readFileSync(made(packageName, 'zip'));

/** The folder of the build for a browser. */
export const buildFor = (browser: Browser): string => made(`${browser}-mv3`, 'build', '--browser', browser);

export const manifestFor = (browser: Browser): Manifest =>
  v.parse(manifest, JSON.parse(readFileSync(join(buildFor(browser), 'manifest.json'), 'utf8')));

/** The texts of a build in a language, by their keys. */
export function textsFor(browser: Browser, language: string): Record<string, string> {
  const file = join(buildFor(browser), '_locales', language, 'messages.json');
  const messages = v.parse(
    v.record(v.string(), v.object({ message: v.string() })),
    JSON.parse(readFileSync(file, 'utf8')),
  );
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

export const languagesFor = (browser: Browser): string[] => readdirSync(join(buildFor(browser), '_locales')).sort();
