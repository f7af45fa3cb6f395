import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { languagesFor, type Manifest, manifestFor, read, textsFor } from './made.ts';

const manifest = manifestFor('chrome');
const description = read('assets/store/description.txt');
const pictures = fileURLToPath(new URL('../../assets/store/pictures/', import.meta.url));

/** The rows of a file's tables, cell by cell, without their heads. */
function rowsOf(path: string): string[][] {
  const lines = read(path).split('\n');
  const isRow = (line: string | undefined): boolean => line?.startsWith('|') === true;
  return lines
    .filter((line, at) => isRow(line) && !line.startsWith('|---') && lines[at + 1]?.startsWith('|---') !== true)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe('the store’s texts', () => {
  it('are as long as the stores allow', () => {
    expect(description.length).toBeLessThanOrEqual(16_000);
    expect(read('assets/store/purpose.txt').trim().length).toBeLessThanOrEqual(1000);
    for (const [, reason = ''] of rowsOf('assets/store/permissions.md'))
      expect(reason.length).toBeLessThanOrEqual(1000);
  });

  it('have a name and a summary in seven languages, which are the package’s own and short enough', () => {
    const given = rowsOf('assets/store/listing.md').filter((row) => row.length === 3);
    const built = languagesFor('chrome').map((language) => {
      const { extension_name: name = '', extension_description: summary = '' } = textsFor('chrome', language);
      expect(name.length).toBeLessThanOrEqual(75);
      expect(summary.length).toBeLessThanOrEqual(132);
      return [language, name, summary];
    });
    expect(built).toHaveLength(7);
    expect(given.toSorted()).toEqual(built.toSorted());
  });

  it('give a reason for every permission and every host of the manifest, and for no other', () => {
    const { permissions, host_permissions: hosts, optional_host_permissions: optional } = manifest;
    const wanted = [...permissions, ...hosts, ...optional.map((host) => `${host} (optional)`)];
    const explained = rowsOf('assets/store/permissions.md').map(([name = '']) => name.replaceAll('`', ''));
    expect(explained.toSorted()).toEqual(wanted.toSorted());
  });

  it('explain the same permissions as the README', () => {
    const section = /^## Permissions, and why$.*?(?=^## )/msu.exec(read('README.md'))?.[0] ?? '';
    expect(manifest.permissions.filter((permission) => !section.includes(permission))).toEqual([]);
    expect(manifest.host_permissions.filter((host) => !section.includes(host.replace('/*', '')))).toEqual([]);
  });
});

/** Words of the description, and what the manifest must have for them to be true. */
const promises: [RegExp, (built: Manifest) => unknown][] = [
  [/side panel/u, (built) => built.side_panel],
  [/in the popup/u, (built) => built.action],
  [/write "call" and a number in the address bar/u, ({ omnibox }) => JSON.stringify(omnibox).includes('"call"')],
  [/choose "Call …" from the menu/u, ({ permissions }) => permissions.includes('contextMenus')],
  [/none until you allow it/u, ({ host_permissions: hosts }) => hosts.every((host) => host.includes('.tenfold.com/'))],
  [/list all numbers of the page/u, ({ permissions }) => permissions.includes('activeTab')],
  [/browser's policy/u, (built) => built.storage],
  [/when the phone rings/u, ({ permissions }) => permissions.includes('notifications')],
];

describe('what the description promises', () => {
  it.each(promises)('%s is in the manifest', (words, provides) => {
    expect(description).toMatch(words);
    expect(provides(manifest)).toBeTruthy();
  });

  it('names the languages there are', () => {
    const names = new Intl.DisplayNames('en', { type: 'language' });
    const missing = languagesFor('chrome').filter(
      (language) => !description.includes(names.of(language.slice(0, 2)) ?? ''),
    );
    expect(missing).toEqual([]);
  });
});

describe('what is said about data', () => {
  it('names the only addresses that anything is sent to', () => {
    const hosts = manifest.host_permissions.map((host) => host.replace('/*', ''));
    expect(hosts.filter((host) => !read('assets/store/privacy.md').includes(host))).toEqual([]);
  });
});

describe('the store’s pictures', () => {
  it('are three to five, of 1280 × 800 without transparency, and together below two megabytes', () => {
    const files = readdirSync(pictures).map((name) => readFileSync(`${pictures}${name}`));
    expect(files.length).toBeGreaterThanOrEqual(3);
    expect(files.length).toBeLessThanOrEqual(5);
    // A PNG's width, height and colour type; 2 is red, green and blue.
    const kinds = files.map((png) => [png.readUInt32BE(16), png.readUInt32BE(20), png.readUInt8(25)]);
    expect(kinds).toEqual(files.map(() => [1280, 800, 2]));
    expect(files.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(2_000_000);
  });
});
