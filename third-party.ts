import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const packages = fileURLToPath(new URL('node_modules/', import.meta.url));
const licenceFile = /^(licen[cs]e|notice|copying)/iu;
const fileName = 'THIRD-PARTY.txt';

const person = v.union([
  v.string(),
  v.pipe(
    v.object({ name: v.string() }),
    v.transform(({ name }) => name),
  ),
]);
const manifest = v.object({
  name: v.string(),
  version: v.string(),
  license: v.string(),
  author: v.exactOptional(person),
  homepage: v.exactOptional(v.string()),
  repository: v.exactOptional(
    v.union([
      v.string(),
      v.pipe(
        v.object({ url: v.string() }),
        v.transform(({ url }) => url),
      ),
    ]),
  ),
});

const head = `Ringside contains code and facts from the packages below. Each is listed with its version, its licence, where its
source is, and the licence's text as the package brings it along. Ringside's own licence is another; see its project.
`;

/** A tool's own bundle brings licences of packages along that do not get into ours. */
const ofItsOwnBundle = /^# Licenses of bundled dependencies[\s\S]*/mu;

/** Packages that bring no text along say in package.json that this is their licence. */
const mitText = (holder: string): string => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/**
 * The package a module of a bundle comes from: by its folder, or, for what a tool makes up while it builds, by the name
 * in front. Undefined for our own files, and for what the build makes of them.
 */
export function packageOf(module: string): string | undefined {
  const made = module.startsWith('\0') || module.startsWith('virtual:');
  const path = made ? module.replace(/^\0?(?:virtual:)?/u, '') : (module.split('node_modules/').at(-1) ?? '');
  if (!made && !module.includes('node_modules/')) return undefined;
  if (path.startsWith('wxt-')) return 'wxt';
  const name = /^(?:@[^/]+\/)?[^/?]+/u.exec(path)?.[0] ?? '';
  return existsSync(join(packages, name, 'package.json')) ? name : undefined;
}

/**
 * What a package's licence asks to be handed on with its code.
 *
 * @throws when the package brings no text along and its licence is not one whose text is known here
 */
function noticeOf(name: string): string {
  const folder = join(packages, name);
  const about = v.parse(manifest, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const texts = readdirSync(folder)
    .filter((file) => licenceFile.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(ofItsOwnBundle, '').trim());
  if (texts.length === 0 && about.license !== 'MIT') throw new Error(`${name} comes without the text of its licence.`);
  if (texts.length === 0) texts.push(mitText(about.author ?? `the authors of ${name}`));
  const source = (about.repository ?? about.homepage ?? `https://www.npmjs.com/package/${name}`)
    .replace(/^git\+/u, '')
    .replace(/\.git$/u, '');
  return [`${about.name} ${about.version} (${about.license})`, source, '', texts.join('\n\n')].join('\n');
}

interface Chunk {
  type: string;
  modules?: Record<string, { renderedLength: number }>;
}

/** Remembers which packages the bundles hold, and writes down beside them what these packages' licences ask for. */
export function createThirdParty() {
  const bundled = new Set<string>();
  return {
    /** For every bundle of the build; only what is really left in it counts. */
    plugin: {
      name: 'third-party',
      generateBundle(_options: unknown, bundle: Record<string, Chunk>) {
        const modules = Object.values(bundle).flatMap((chunk) => Object.entries(chunk.modules ?? {}));
        for (const [module, { renderedLength }] of modules) {
          const name = renderedLength > 0 ? packageOf(module) : undefined;
          if (name !== undefined) bundled.add(name);
        }
      },
    },
    write(folder: string): void {
      const line = `\n${'='.repeat(100)}\n\n`;
      writeFileSync(join(folder, fileName), `${[head, ...[...bundled].sort().map(noticeOf)].join(line)}\n`);
    },
  };
}
