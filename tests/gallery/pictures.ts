import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { test as base, chromium, type Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { quietArgs } from '../support/chromium.ts';
import { findChromium } from '../support/chromium-path.ts';
import { type Choice, writeChoice } from './choice.ts';
import { galleryConfig } from './vite.ts';

/** Each file in `rooms` by its name. */
export const roomNames = readdirSync(new URL('rooms', import.meta.url)).map((file) => file.replace('.tsx', ''));

/** A way in which every room is looked at. */
export interface Look {
  name: string;
  widthPx: number;
  language: string;
  theme: Choice['theme'];
  forcedColors: 'active' | 'none';
}

const plain: Look = { name: 'light', widthPx: 400, language: 'en', theme: 'light', forcedColors: 'none' };

export const looks: readonly Look[] = [
  plain,
  { ...plain, name: 'dark and narrow', theme: 'dark', widthPx: 320 },
  { ...plain, name: 'right to left', language: 'ar' },
  { ...plain, name: 'forced colours', forcedColors: 'active' },
];

/** Letters are drawn alike whatever a machine is set to; see fonts.conf. */
const alike = ['--force-color-profile=srgb', '--disable-lcd-text', '--font-render-hinting=none'];
const FONTCONFIG_FILE = fileURLToPath(new URL('fonts.conf', import.meta.url));

type Files = ReadonlyMap<string, string | Uint8Array>;

async function buildGallery(): Promise<Files> {
  const built = (await build(galleryConfig)) as Rolldown.RolldownOutput;
  return new Map(built.output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]));
}

const mimeTypes = { html: 'text/html', js: 'text/javascript', css: 'text/css', woff2: 'font/woff2' };

const mimeTypeOf = (path: string): string =>
  Object.entries(mimeTypes).find(([ending]) => path.endsWith(`.${ending}`))?.[1] ?? 'application/octet-stream';

/** Serves the build to one browser, which may keep it: a page that has its script and letters is there in a tenth. */
async function serve(files: Files): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://gallery.test').pathname;
    const body = files.get(path);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': mimeTypeOf(path),
      'cache-control': 'max-age=3600, immutable',
    });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The gallery is served at no port.');
  return `http://127.0.0.1:${String(address.port)}`;
}

async function showRoom(page: Page, origin: string, room: string, look: Look): Promise<void> {
  const { widthPx, theme, forcedColors, language } = look;
  await page.setViewportSize({ width: widthPx, height: 600 });
  await page.emulateMedia({ colorScheme: theme, forcedColors });
  await page.goto(`${origin}/page.html${writeChoice({ room, language, theme, isForPictures: true })}`);
  await page.locator('html[data-ready]').waitFor();
}

interface WorkerFixtures {
  /** Shows a room of the gallery in one of the looks. */
  show: (room: string, look: Look) => Promise<Page>;
}

/** Playwright's test with a plain Chromium and the gallery, built once for each worker. */
export const test = base.extend<object, WorkerFixtures>({
  show: [
    async ({}, use) => {
      const executablePath = findChromium();
      if (executablePath === undefined) throw new Error('No Chromium found; run "node tests/run/prepare.mjs" first.');
      const args = [...quietArgs, ...alike];
      const env = { ...process.env, FONTCONFIG_FILE };
      const [server, browser] = await Promise.all([
        buildGallery().then(serve),
        chromium.launch({ executablePath, args, env }),
      ]);
      const page = await browser.newPage({ reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC' });
      await use(async (room, look) => {
        await showRoom(page, addressOf(server), room, look);
        return page;
      });
      await browser.close();
      server.close();
    },
    { scope: 'worker' },
  ],
});
