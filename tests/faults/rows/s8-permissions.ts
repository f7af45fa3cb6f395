import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { productionBuild } from '../../support/build.ts';
import type { Rig } from '../rig.ts';
import { defineRow } from '../row.ts';

const texts = v.array(v.string());
const manifest = v.looseObject({ permissions: texts, host_permissions: texts, optional_host_permissions: texts });

const apiHosts = ['https://api.tenfold.com/*', 'https://api-canary.tenfold.com/*'];

/** What Chrome says before it installs; anything beside the API's hosts and notifications is too much. */
const expectedWarnings = [/api-canary\.tenfold\.com and api\.tenfold\.com|api\.tenfold\.com/u, /notifications/iu];

const readmeAddress = new URL('../../../README.md', import.meta.url);

/** What README's table of permissions names, without its decoration. */
function explained(): string[] {
  const section = /^## Permissions.*?(?=^## )/msu.exec(readFileSync(readmeAddress, 'utf8'))?.[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  const [, , ...entries] = rows.map((line) => line.split('|').slice(1, 3));
  return entries.flatMap(([names = '', why = '']) =>
    why.trim() === '' ? [] : names.split(',').map((name) => name.replaceAll('`', '').trim()),
  );
}

/** The name README has for a permission of the manifest. */
function readmeName(permission: string): string {
  return permission.startsWith('https://') ? permission.replace('/*', '') : permission;
}

/** Asks Chrome itself; it wants a manifest without references into the catalogue. */
async function warningsOf(rig: Rig, text: string): Promise<string[]> {
  const { ringside } = await rig.open();
  const { page } = await ringside.openPanel();
  return page.evaluate((json) => chrome.management.getPermissionWarningsByManifest(json), text);
}

export const row = defineRow({
  id: 'S8',
  fault: 'install-time permissions of the production build, as Chrome reads them',
  mustHold: "Chrome warns of the API's hosts and of notifications, of nothing else; README explains every permission",
  count: 1,
  quickCount: 1,
  async run(rig) {
    const json: unknown = JSON.parse(readFileSync(join(productionBuild, 'manifest.json'), 'utf8'));
    const read = v.parse(manifest, json);
    const plain = { ...read, name: 'Ringside', description: 'Ringside', default_locale: undefined };
    const warnings = await warningsOf(rig, JSON.stringify(plain));
    const needed = [...read.permissions, ...read.host_permissions].map(readmeName);
    const known = explained();
    const broken = [
      ...warnings
        .filter((warning) => !expectedWarnings.some((expected) => expected.test(warning)))
        .map((warning) => `Chrome warns: ${warning}`),
      ...read.host_permissions
        .filter((host) => !apiHosts.includes(host))
        .map((host) => `${host} is granted at install`),
      ...needed.filter((name) => !known.includes(name)).map((name) => `README does not explain ${name}`),
      ...known
        .filter((name) => !needed.includes(name) && !name.startsWith('any other site'))
        .map((name) => `README explains ${name}, which is not asked for`),
    ];
    if (warnings.length === 0) broken.push('Chrome was asked in vain');
    return { trials: 1, broken, figures: { 'Chrome warns': warnings.map((warning) => `"${warning}"`).join(', ') } };
  },
});
