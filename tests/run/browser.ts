/** Makes sure that there is a Chromium to run the extension in; ends with 1 and a sentence when none can be had. */
import { spawnSync } from 'node:child_process';
import { findChromium } from '../support/chromium-path.ts';

function run(command: string, args: string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

const isRoot = process.getuid?.() === 0;

/** Each way to get a Chromium, best first: the distribution's package brings its libraries along. */
const ways: (() => boolean)[] = [
  () =>
    isRoot && run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']),
  () => run('playwright', ['install', ...(isRoot ? ['--with-deps'] : []), 'chromium']),
  () => isRoot && run('playwright', ['install', 'chromium']),
];

function obtainChromium(): string | undefined {
  console.log('No Chromium found; getting one …');
  for (const way of ways) {
    if (!way()) continue;
    const path = findChromium();
    if (path !== undefined) return path;
  }
  return undefined;
}

const chosen = process.env.CHROMIUM ?? '';
if (chosen !== '' && findChromium() === undefined) {
  console.error(
    `CHROMIUM names ${chosen}, which is no Chromium of version 132 or later. (Branded Chrome loads no extensions from the command line.)`,
  );
  process.exitCode = 1;
} else if ((findChromium() ?? obtainChromium()) === undefined) {
  console.error('No Chromium could be installed. Install one (Debian: "chromium") or name one in CHROMIUM.');
  process.exitCode = 1;
}
