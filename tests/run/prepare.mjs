/**
 * Gets a fresh clone ready and then runs what it was asked to: `node tests/run/prepare.mjs tests/run/start.ts …`.
 * With `--without-browser` in front there is neither a Chromium to be had nor an extension to be built.
 *
 * This file runs on whatever Node the machine has (20 or later) with nothing installed, so it is plain JavaScript
 * without packages. Everything after it runs on the Node of package.json, which is started here as a process of its
 * own: a shell that has looked up `node` once does not notice the newer one in node_modules/.bin.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const modules = join(root, 'node_modules');
const projectNode = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const environment = { ...process.env, PATH: `${join(modules, '.bin')}${delimiter}${process.env.PATH ?? ''}` };

function giveUp(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

function run(command, args, sentence) {
  const { status } = spawnSync(command, args, { cwd: root, env: environment, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) giveUp(sentence);
}

/** npm hands its own path to the scripts it starts; without it, the one in PATH is used. */
function runNpm(args, sentence) {
  const npm = process.env.npm_execpath ?? '';
  if (npm.endsWith('npm-cli.js')) run(process.execPath, [npm, ...args], sentence);
  else run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, sentence);
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}

/** Compares versions rather than dates: a checkout changes the dates of files that stayed the same. */
function isInstalled() {
  const locked = Object.entries(readPackages(join(root, 'package-lock.json'))).filter(
    ([path, entry]) => path !== '' && entry.optional !== true,
  );
  const installed = readPackages(join(modules, '.package-lock.json'));
  return locked.length > 0 && locked.every(([path, entry]) => installed[path]?.version === entry.version);
}

if (!isInstalled()) {
  console.log('Installing packages (npm ci) …');
  // Packages that want a newer Node than this one get it: what is below runs on the Node of package.json.
  runNpm(
    ['ci', '--loglevel=error'],
    'The packages could not be installed; what npm says is above. Is the package registry reachable?',
  );
}
if (!existsSync(projectNode)) {
  runNpm(['rebuild', 'node', '--ignore-scripts=false'], 'The Node of package.json could not be installed; see above.');
}
if (!existsSync(projectNode)) {
  giveUp('The npm package "node" brought no Node. Does npm run its install script (allowScripts in package.json)?');
}
const withoutBrowser = process.argv[2] === '--without-browser';
if (!withoutBrowser) {
  run(projectNode, [join(modules, 'wxt', 'bin', 'wxt.mjs'), 'prepare'], 'WXT could not prepare the types; see above.');
  run(
    projectNode,
    [join(root, 'tests', 'run', 'browser.ts')],
    'Without a Chromium there is nothing to run Ringside in.',
  );
}

const [script, ...rest] = process.argv.slice(withoutBrowser ? 3 : 2);
if (script !== undefined) {
  const child = spawn(projectNode, [script, ...rest], { cwd: root, env: environment, stdio: 'inherit' });
  // Ctrl+C reaches the child by itself; it closes its browser, and this process ends when the child has.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => process.exit(code ?? 1));
}
