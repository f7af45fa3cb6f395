import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyElsewhere } from '../support/elsewhere.ts';
import { readZip } from '../support/read-zip.ts';
import { manifestFor, packageName, read, storePackage } from './made.ts';

const entries = readZip(storePackage());
const scripts = entries.filter(({ name }) => /\.m?js$/u.test(name));

describe('the package for the store', () => {
  it('is the same, byte for byte, when it is made in another folder, time zone, language and year', () => {
    const elsewhere = copyElsewhere();
    try {
      elsewhere.wxt('zip');
      const there = readFileSync(join(elsewhere.output, packageName));
      const differing = readZip(there).filter(
        ({ name, content }) => !entries.find((entry) => entry.name === name)?.content.equals(content),
      );
      const names = differing.map(({ name }) => name);
      expect(names, 'Is the package older than the sources? Then "npm run zip" comes first.').toEqual([]);
      expect(there.equals(storePackage())).toBe(true);
    } finally {
      elsewhere.remove();
    }
  });

  it('has its files in the order of their names, with no time and no mode of the computer it was made on', () => {
    const names = entries.map(({ name }) => name);
    expect(names).toContain('manifest.json');
    expect(names).toEqual(names.toSorted());
    expect(new Set(entries.map(({ dosTime, attributes }) => `${dosTime} ${attributes}`)).size).toBe(1);
  });

  it('has no source maps, and names none', () => {
    expect(entries.filter(({ name }) => name.endsWith('.map'))).toEqual([]);
    expect(scripts.filter(({ content }) => content.includes('sourceMappingURL')).map(({ name }) => name)).toEqual([]);
  });

  it('has nothing of the sandbox: no key, no host on this machine, no demo account', () => {
    const manifest = manifestFor('chrome');
    expect(manifest).not.toHaveProperty('key');
    expect(manifest.host_permissions.filter((host) => /127\.0\.0\.1|localhost/u.test(host))).toEqual([]);
    const leaks = scripts.filter(({ content }) => content.includes('demo-password'));
    expect(leaks.map(({ name }) => name)).toEqual([]);
  });

  it('carries the version of package.json, and the changelog has a section for it', () => {
    const { version } = manifestFor('chrome');
    expect(packageName).toContain(`-${version}-`);
    const headings = [...read('CHANGELOG.md').matchAll(/^## \[(.+?)\](?: - \d{4}-\d{2}-\d{2})?$/gmu)];
    expect(headings.map(([, name]) => name).slice(0, 2)).toEqual(['Unreleased', version]);
  });
});
