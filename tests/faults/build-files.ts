import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of all files of a build, as an extension's address carries them. */
export function filesOf(build: string): string[] {
  return readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(build.length + 1))
    .toSorted();
}

/** Every word that stands quoted in a build's scripts: the names of all events it can raise are among them. */
export function wordsOf(build: string): string[] {
  const scripts = filesOf(build).filter((name) => name.endsWith('.js'));
  const text = scripts.map((name) => readFileSync(join(build, name), 'utf8')).join('\n');
  const quoted = text.matchAll(/(["'`])([A-Za-z][\w:.-]{1,40})\1/gu);
  return [...new Set([...quoted].map(([, , word = '']) => word))];
}
