import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';

/** An app of tests/fixtures/apps, by its folder's name. */
export type Framework = 'react' | 'vue' | 'svelte';

const svelte: Plugin = {
  name: 'svelte',
  transform: (source, filename) =>
    filename.endsWith('.svelte')
      ? compile(source, { filename, dev: true, generate: 'client', css: 'injected' }).js
      : null,
};

/** Bundles an app as its developers run it: frameworks warn of more than they do for users. */
export async function bundleApp(framework: Framework): Promise<string> {
  const built = await build({
    configFile: false,
    mode: 'development',
    logLevel: 'error',
    plugins: [svelte],
    resolve: { conditions: ['browser', 'development'] },
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: true,
      __VUE_PROD_DEVTOOLS__: false,
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: true,
    },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL(`../fixtures/apps/${framework}/main.js`, import.meta.url)),
        formats: ['iife'],
        name: 'bundle',
      },
    },
  });
  const [bundle] = [built].flat();
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error(`Vite built nothing of ${framework}.`);
  return chunk.code;
}
