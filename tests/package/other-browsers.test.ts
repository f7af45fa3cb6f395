import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFor, languagesFor, manifestFor, textsFor } from './made.ts';

const chrome = manifestFor('chrome');
const firefox = manifestFor('firefox');

/** Each file of a build with what is in it, but for the manifest and the texts. */
function codeOf(build: string): Map<string, string> {
  const files = readdirSync(build, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(build.length + 1));
  return new Map(
    paths
      .filter((path) => path !== 'manifest.json' && !path.startsWith('_locales'))
      .toSorted()
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(build, path)))
          .digest('hex'),
      ]),
  );
}

const textsWithout = (browser: 'edge' | 'firefox', name: string): string[] =>
  languagesFor(browser).flatMap((language) =>
    Object.values(textsFor(browser, language)).filter((text) => text.includes(name)),
  );

describe('the build for Firefox', () => {
  it('asks for what Chrome is asked for, but for what Firefox does not have', () => {
    const lacking = new Set(['offscreen', 'sidePanel']);
    expect(firefox.permissions).toEqual(chrome.permissions.filter((permission) => !lacking.has(permission)));
    expect(firefox.host_permissions).toEqual(chrome.host_permissions);
    expect(firefox.optional_host_permissions).toEqual(chrome.optional_host_permissions);
    expect(firefox.content_security_policy).toEqual(chrome.content_security_policy);
  });

  it('has a background page, a sidebar, an id, and says what data leaves the browser', () => {
    expect(firefox).toMatchObject({
      manifest_version: 3,
      background: { scripts: ['background.js'] },
      sidebar_action: { default_panel: 'sidepanel.html' },
      browser_specific_settings: {
        gecko: {
          id: expect.stringMatching(/^\{[0-9a-f-]{36}\}$/) as string,
          strict_min_version: '140.0',
          data_collection_permissions: {
            required: ['authenticationInfo', 'personallyIdentifyingInfo', 'personalCommunications'],
            optional: ['technicalAndInteraction'],
          },
        },
      },
    });
  });

  it('has no key that only Chrome knows', () => {
    for (const key of ['minimum_chrome_version', 'externally_connectable', 'side_panel', 'key']) {
      expect(firefox).not.toHaveProperty(key);
    }
    expect(firefox).not.toHaveProperty('background.service_worker');
    expect(firefox).not.toHaveProperty('storage');
  });

  it('calls the browser Firefox, in every language', () => {
    expect(textsWithout('firefox', 'Chrome')).toEqual([]);
    expect(textsFor('firefox', 'en').options_shortcuts_change).toBe('Change shortcuts in Firefox');
  });
});

describe('the build for Edge', () => {
  it('has Chrome’s manifest', () => {
    expect(manifestFor('edge')).toEqual(chrome);
  });

  it('calls the browser Edge, in every language', () => {
    expect(textsWithout('edge', 'Chrome')).toEqual([]);
    expect(textsFor('edge', 'en').options_shortcuts_change).toBe('Change shortcuts in Edge');
  });
});

describe('the build for Chrome', () => {
  it('has nothing of the others’, and its texts say Chrome', () => {
    expect(chrome).not.toHaveProperty('browser_specific_settings');
    expect(chrome).not.toHaveProperty('sidebar_action');
    expect(chrome).toMatchObject({ background: { service_worker: 'background.js' } });
    expect(textsFor('chrome', 'en').options_shortcuts_change).toBe('Change shortcuts in Chrome');
  });

  it('is the same code, byte for byte, that Edge and Firefox get: what differs is asked of the browser', () => {
    const code = codeOf(buildFor('chrome'));
    expect(codeOf(buildFor('edge'))).toEqual(code);
    expect(codeOf(buildFor('firefox'))).toEqual(code);
  });
});
