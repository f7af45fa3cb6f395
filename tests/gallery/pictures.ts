import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, test as base, chromium, type Page } from '@playwright/test';
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

/** No page is there: what is asked for comes out of the build, and nothing out of a network. */
const origin = 'http://gallery.test';

type Files = ReadonlyMap<string, string | Uint8Array>;

async function buildGallery(): Promise<Files> {
  const built = (await build(galleryConfig)) as Rolldown.RolldownOutput;
  return new Map(built.output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]));
}

const mimeTypes = { html: 'text/html', js: 'text/javascript', css: 'text/css', woff2: 'font/woff2' };

const mimeTypeOf = (path: string): string =>
  Object.entries(mimeTypes).find(([ending]) => path.endsWith(`.${ending}`))?.[1] ?? 'application/octet-stream';

async function openRoom(browser: Browser, files: Files, room: string, look: Look): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: look.widthPx, height: 600 },
    colorScheme: look.theme,
    forcedColors: look.forcedColors,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname;
    const body = files.get(path);
    if (body === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: mimeTypeOf(path), body: Buffer.from(body) });
  });
  const { language, theme } = look;
  await page.goto(`${origin}/page.html${writeChoice({ room, language, theme, isForPictures: true })}`);
  await page.locator('html[data-ready]').waitFor();
  return page;
}

interface WorkerFixtures {
  /** Shows a room of the gallery in one of the looks. */
  open: (room: string, look: Look) => Promise<Page>;
}

/** Playwright's test with a plain Chromium and the gallery, built once for each worker. */
export const test = base.extend<object, WorkerFixtures>({
  open: [
    async ({}, use) => {
      const executablePath = findChromium();
      if (executablePath === undefined) throw new Error('No Chromium found; run "node tests/run/prepare.mjs" first.');
      const [files, browser] = await Promise.all([
        buildGallery(),
        chromium.launch({
          executablePath,
          args: [...quietArgs, ...alike],
          env: { ...process.env, FONTCONFIG_FILE },
        }),
      ]);
      await use((room, look) => openRoom(browser, files, room, look));
      await browser.close();
    },
    { scope: 'worker' },
  ],
});
