import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { InlineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const repository = fileURLToPath(new URL('../..', import.meta.url));

/** The catalogue's files as Chrome gets them. */
const locales = {
  name: 'locales',
  load: async (id: string) => {
    if (!id.endsWith('.yml')) return null;
    const messages = generateChromeMessages(await parseMessagesFile(id));
    return { code: `export default ${JSON.stringify(messages)};`, moduleType: 'js' as const };
  },
};

/** The gallery's pages, with what components need of the extension's build and nothing of the extension. */
export const galleryConfig: InlineConfig = {
  configFile: false,
  root: here,
  base: './',
  cacheDir: `${repository}/test-results/gallery-cache`,
  logLevel: 'warn',
  plugins: [preact(), locales],
  resolve: { alias: { '#i18n': `${repository}/.wxt/i18n/index.ts` } },
  server: { fs: { strict: false } },
  build: {
    write: false,
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: { input: [`${here}/index.html`, `${here}/page.html`] },
  },
};
