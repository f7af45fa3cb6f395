import { readFileSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { sandboxBuild } from './build.ts';

const catalogue = v.record(v.string(), v.object({ message: v.string() }));

/** The text of a key, such as `dial_region`, in a language. */
export function textIn(language: string, key: string): string {
  const file = join(sandboxBuild, '_locales', language, 'messages.json');
  const text = v.parse(catalogue, JSON.parse(readFileSync(file, 'utf8')))[key]?.message;
  if (text === undefined) throw new Error(`No text "${key}" in ${language}.`);
  return text;
}

/**
 * The sandbox build as a browser in that language shows it, in a folder of its own. The browser of the tests comes with
 * English alone and would not take another: there, the language's catalogue stands in the place of English.
 */
export async function buildIn(language: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `ringside-${language}-`));
  await cp(sandboxBuild, folder, { recursive: true });
  const messages = (name: string): string => join(folder, '_locales', name, 'messages.json');
  await cp(messages(language), messages('en'));
  return folder;
}
