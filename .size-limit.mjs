import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readTable } from './time-zone-table.ts';

const build = '.output/chrome-mv3';

const packages = new URL('node_modules/', import.meta.url);

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The script files a page loads before it shows anything: its own and what they import statically. */
function scriptsOf(page) {
  const entries = [...read(join(build, page)).matchAll(/<script[^>]+src="\/?([^"]+)"/g)].map(([, path]) => path);
  const files = new Set();
  const visit = (path) => {
    if (files.has(path)) return;
    files.add(path);
    const imports = read(join(build, path)).matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g);
    for (const [, imported] of imports) visit(join(dirname(path), imported));
  };
  entries.forEach(visit);
  return [...files].map((file) => join(build, file));
}

/**
 * The gzipped size of the phone number metadata inside a bundle. It is facts about the world's numbers, grows without
 * us, and would hide what we add. It lies in the middle of the worker's one file, so its size is added to the limit.
 * It counts only when it is really in there, recognised by its longer strings.
 */
function numberMetadataBytes(file) {
  const bundle = read(file);
  for (const kind of ['max', 'mobile', 'min']) {
    const metadata = readFileSync(new URL(`libphonenumber-js/metadata.${kind}.json`, packages), 'utf8');
    const patterns = metadata.match(/"[^"]{60,}"/g) ?? [];
    if (patterns.every((pattern) => bundle.includes(pattern.slice(1, -1)))) return gzipSync(metadata).length;
  }
  return 0;
}

/** The same for the table of time zones, recognised by the zones of every line. */
function timeZoneBytes(file) {
  const bundle = read(file);
  const table = readTable();
  return table.split('\n').every((line) => bundle.includes(line)) ? gzipSync(table).length : 0;
}

const worker = join(build, 'background.js');

/** kB are thousands of bytes, gzipped. */
export default [
  { name: 'content script', path: join(build, 'number-finder.js'), limit: '8 kB', gzip: true },
  { name: 'content script, once a frame has numbers', path: join(build, 'number-chip.js'), limit: '8 kB', gzip: true },
  { name: 'panel (popup)', path: scriptsOf('popup.html'), limit: '60 kB', gzip: true },
  { name: 'panel (side panel)', path: scriptsOf('sidepanel.html'), limit: '60 kB', gzip: true },
  {
    name: 'worker without number metadata',
    path: worker,
    limit: `${110_000 + numberMetadataBytes(worker) + timeZoneBytes(worker)} B`,
    gzip: true,
  },
];
