import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { extensionIdOf, sandboxBuild } from './build.ts';
import { setPolicy } from './chrome-pages.ts';
import { launchRingside, type Ringside } from './chromium.ts';

/** Where Chromium and Chrome for Testing look for an administrator's files. */
const managedFolders = ['/etc/chromium/policies/managed', '/etc/opt/chrome_for_testing/policies/managed'];

/** The sandbox build under an id of its own: a policy for it concerns no other browser on this machine. */
async function ownBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ringside-managed-'));
  await cp(sandboxBuild, folder, { recursive: true });
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...manifest, key }));
  return folder;
}

/** False where only an administrator may write, and this is none. */
async function layDown(extensionId: string, values: object): Promise<boolean> {
  const content = JSON.stringify({ '3rdparty': { extensions: { [extensionId]: values } } });
  try {
    for (const folder of managedFolders) {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, `ringside-${extensionId}.json`), content);
    }
    return true;
  } catch {
    return false;
  }
}

/** Chromium tells no extension of a policy within its first seconds. */
async function expectTakenOver(ringside: Ringside): Promise<void> {
  const options = await ringside.openOptions();
  await expect(options.page.getByText('Set by your administrator').first()).toBeVisible();
  await options.page.close();
}

/**
 * A Chromium with Ringside whose administrator has laid down a policy, in a file as on any managed Linux. Whoever may
 * not write such a file gets the same policy by Chrome's own page for trying policies.
 */
export async function launchManaged(values: Record<string, unknown>) {
  const build = await ownBuild();
  const extensionId = extensionIdOf(build);
  const isFile = await layDown(extensionId, values);
  const ringside = await launchRingside({ build });
  if (!isFile) await setPolicy(ringside.context, extensionId, values);
  await expectTakenOver(ringside);
  return {
    ...ringside,
    /** The browser goes, and with it the file. */
    close: async () => {
      await ringside.close();
      const files = managedFolders.map((folder) => join(folder, `ringside-${extensionId}.json`));
      await Promise.all([...files, build].map((path) => rm(path, { recursive: true, force: true })));
    },
  };
}
