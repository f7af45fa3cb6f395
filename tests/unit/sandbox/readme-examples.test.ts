import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { expect, it } from 'vitest';

const sandboxFolder = new URL('../../sandbox/', import.meta.url);
const readme = readFileSync(new URL('README.md', sandboxFolder), 'utf8');
const examples = [...readme.matchAll(/^```sh\n(.*?)^```$/gmsu)].map(([, script]) => script).join('\n');
const promised = /^# answers: (.+)$/gmu;
const mark = '-- answered --';

/** The sandbox as somebody else starts it: a program of its own, and the line it prints. */
async function startSandbox(...args: string[]) {
  const program = spawn(process.execPath, [fileURLToPath(new URL('main.ts', sandboxFolder)), '--port', '0', ...args]);
  const line: unknown = await once(createInterface(program.stdout), 'line').then(([first]: unknown[]) => first);
  const { address } = v.parse(v.object({ address: v.string() }), JSON.parse(String(line)));
  return {
    address,
    stop: async () => {
      program.kill('SIGTERM');
      return once(program, 'exit').then(([code]: unknown[]) => code);
    },
  };
}

it('every example in the README of the sandbox answers what stands below it, and the sandbox ends when told', async () => {
  const sandbox = await startSandbox();
  const script = `set -e\n${examples.replaceAll(promised, `echo '\n${mark}'`)}`;
  const { stdout, stderr, status } = spawnSync('bash', ['-c', script], {
    env: { ...process.env, API: sandbox.address },
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const answers = stdout.split(mark);
  const texts = [...examples.matchAll(promised)].map(([, text = '']) => text);
  expect(texts.length).toBeGreaterThan(8);
  const missing = texts.filter((text, index) => answers[index]?.includes(text) !== true);
  expect(missing).toEqual([]);
  expect(await sandbox.stop()).toBe(0);
});

it('web pages of another origin are let in when they are named, and else are not', async () => {
  const origin = 'http://localhost:5173';
  const ask = async (address: string) => {
    const headers = {
      origin,
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'authorization',
    };
    const answer = await fetch(`${address}/v2/calls`, { method: 'OPTIONS', headers });
    return answer.headers.get('access-control-allow-origin');
  };
  const [closed, open] = await Promise.all([startSandbox(), startSandbox('--allow-origin', origin)]);
  expect(await ask(closed.address)).toBeNull();
  expect(await ask(open.address)).toBe(origin);
  await Promise.all([closed.stop(), open.stop()]);
});
