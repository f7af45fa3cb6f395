import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { productionBuild, sandboxBuild } from '../../support/build.ts';
import { dangersInPage, dangersInScript, filesOf } from '../built-code.ts';
import { buildElsewhere } from '../clean-build.ts';
import { defineRow } from '../row.ts';

const manifest = v.object({ content_security_policy: v.object({ extension_pages: v.string() }) });

/** Beyond these, a directive lets in more than the package's own files. */
const expectedPolicy = /^default-src 'none'; script-src 'self'; style-src 'self'; /u;

function dangersInPolicy(text: string): string[] {
  const policy = v.parse(manifest, JSON.parse(text)).content_security_policy.extension_pages;
  const isStrict = expectedPolicy.test(policy) && !/unsafe|wasm|blob:|\*/u.test(policy);
  return isStrict ? [] : [`the policy is ${policy}`];
}

function dangersIn(build: string): string[] {
  return [...filesOf(build)].flatMap(([path, content]) => {
    const text = content.toString();
    if (path === 'manifest.json') return dangersInPolicy(text);
    if (path.endsWith('.html')) return dangersInPage(path, text);
    return /\.m?js$/u.test(path) ? dangersInScript(path, text) : [];
  });
}

/** Preact would put HTML on a page when asked by this name; nobody asks. */
function dangersInSources(): string[] {
  return ['components', 'entrypoints', 'lib'].flatMap((room) =>
    [...filesOf(fileURLToPath(new URL(`../../../${room}`, import.meta.url)))]
      .filter(([, content]) => content.includes('dangerouslySetInnerHTML'))
      .map(([path]) => `${join(room, path)} sets HTML`),
  );
}

function differences(one: string, other: string): string[] {
  const [here, there] = [filesOf(one), filesOf(other)];
  const paths = new Set([...here.keys(), ...there.keys()]);
  return [...paths]
    .filter((path) => !there.get(path)?.equals(here.get(path) ?? Buffer.alloc(0)))
    .map((path) => `${path} differs when it is built elsewhere`);
}

export const row = defineRow({
  id: 'S9',
  fault: 'the built code, read; both builds made again from a copy in another folder, time zone and language',
  mustHold: "no text run as code, no foreign code, no HTML of variables, CSP `default-src 'none'`; the same bytes",
  count: 1,
  quickCount: 0,
  run() {
    const broken = [...dangersIn(productionBuild), ...dangersIn(sandboxBuild), ...dangersInSources()];
    const elsewhere = buildElsewhere();
    try {
      broken.push(...differences(productionBuild, elsewhere.productionBuild));
      broken.push(...differences(sandboxBuild, elsewhere.sandboxBuild));
    } finally {
      elsewhere.remove();
    }
    const files = [...filesOf(productionBuild), ...filesOf(sandboxBuild)];
    const bytes = files.reduce((sum, [, content]) => sum + content.length, 0);
    const figures = { 'the same': `${String(files.length)} files, ${String(Math.round(bytes / 1024))} kB` };
    return Promise.resolve({ trials: 1, broken, figures });
  },
});
