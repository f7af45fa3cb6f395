import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UserManifest } from 'wxt';

/** The browsers the same source is built for, and how each is called in the texts people read. */
const names: Record<string, string> = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox' };

/** Keys of the manifest that only Chrome and Edge know. */
const ofChrome: ReadonlySet<string> = new Set(['key', 'minimum_chrome_version', 'externally_connectable', 'storage']);

/** Permissions that Firefox does not know, because it does not have what they are for. */
const unknownToFirefox: ReadonlySet<unknown> = new Set(['offscreen', 'sidePanel']);

/** What goes to Tenfold, in Firefox's words; it tells them at the installation. Usage events are the user's choice. */
const dataCollection = {
  required: ['authenticationInfo', 'personallyIdentifyingInfo', 'personalCommunications'] as const,
  optional: ['technicalAndInteraction'] as const,
};

/**
 * The manifest as Firefox has it: keys of Chrome's are left out instead of warned of at each start.
 *
 * Before 140 there are no `CSS.highlights`, with which numbers are marked.
 */
function forFirefox(manifest: UserManifest): UserManifest {
  const common: UserManifest = Object.fromEntries(Object.entries(manifest).filter(([key]) => !ofChrome.has(key)));
  return {
    ...common,
    permissions: (manifest.permissions ?? []).filter((permission) => !unknownToFirefox.has(permission)),
    browser_specific_settings: {
      gecko: {
        id: '{5d0f9b1c-6a0e-4c53-9b0e-3f7f0c1d2a64}',
        strict_min_version: '140.0',
        data_collection_permissions: {
          required: [...dataCollection.required],
          optional: [...dataCollection.optional],
        },
      },
    },
  };
}

/** The manifest for one of the browsers, made of Chrome's. */
export function manifestFor(browser: string, manifest: UserManifest): UserManifest {
  return browser === 'firefox' ? forFirefox(manifest) : manifest;
}

/** Where texts say Chrome because it is the browser around them, another browser is called by its own name. */
export function nameBrowserInTexts(browser: string, build: string): void {
  if (browser === 'chrome') return;
  const folder = join(build, '_locales');
  for (const language of readdirSync(folder)) {
    const file = join(folder, language, 'messages.json');
    const text = readFileSync(file, 'utf8').replaceAll(/\bChrome\b/gu, names[browser] ?? browser);
    // French has "de Chrome" and "d’Edge".
    writeFileSync(file, language === 'fr' ? text.replaceAll('de Edge', 'd’Edge') : text);
  }
}
