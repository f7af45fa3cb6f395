/**
 * `npm run test:faults`: breaks things many times over and shows what held.
 *
 *     npm run test:faults -- [R1 S2 …] [--count N] [--parallel N] [--quick]
 *
 * Without names, every row. `--quick` makes the few trials that `npm test` makes and writes no results; `--count` sets
 * the number of trials; `--parallel` (2) is how many rows run beside each other, each in a process of its own.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lineOf, writeResults } from './results.ts';
import { createRig } from './rig.ts';
import type { FaultRow } from './row.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string' },
    parallel: { type: 'string', default: '2' },
    quick: { type: 'boolean', default: false },
    /** Runs the one row in this process and prints its line for the process that asked for it. */
    row: { type: 'string' },
  },
});

async function loadRows(): Promise<FaultRow[]> {
  const folder = new URL('rows/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const loaded = await Promise.all(
    files.map(async (name) => (await import(new URL(name, folder).href)) as { row: FaultRow }),
  );
  return loaded.map(({ row }) => row);
}

function trialsOf(row: FaultRow): number {
  return Number(values.count ?? (values.quick ? row.quickCount : row.count));
}

/** What the row's process says at its end. */
const linePrefix = 'LINE ';

async function runHere(row: FaultRow): Promise<boolean> {
  const startedAtMs = Date.now();
  let toldAtMs = startedAtMs;
  const rig = createRig((done, count, broken) => {
    if (Date.now() - toldAtMs < 20_000 && done < count) return;
    toldAtMs = Date.now();
    console.log(`${row.id}: ${String(done)} of ${String(count)}, ${String(broken)} broken`);
  });
  try {
    const outcome = await row.run(rig, trialsOf(row));
    const day = new Date(startedAtMs).toISOString().slice(0, 10);
    for (const sentence of outcome.broken) console.log(`${row.id}: broken in trial ${sentence}`);
    console.log(`${linePrefix}${lineOf(row, outcome, day, (Date.now() - startedAtMs) / 1000)}`);
    return outcome.broken.length === 0 && outcome.trials > 0;
  } finally {
    await rig.close();
  }
}

async function runInProcess(row: FaultRow): Promise<{ held: boolean; line: string | undefined }> {
  const args = [import.meta.filename, '--row', row.id, '--count', String(trialsOf(row))];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    process.stdout.write(chunk);
  });
  const code = await new Promise((resolve) => {
    child.on('close', resolve);
  });
  const line = output.split('\n').find((each) => each.startsWith(linePrefix));
  return { held: code === 0, line: line?.slice(linePrefix.length) };
}

const rows = await loadRows();
const own = rows.find(({ id }) => id === values.row);
if (own) {
  process.exitCode = (await runHere(own)) ? 0 : 1;
} else {
  const wanted = rows.filter((row) => (positionals.length === 0 ? trialsOf(row) > 0 : positionals.includes(row.id)));
  const waiting = wanted.toSorted((one, other) => one.id.localeCompare(other.id, 'en', { numeric: true }));
  const lines = new Map<string, string>();
  const failed: string[] = [];
  const work = async (): Promise<void> => {
    for (let row = waiting.shift(); row; row = waiting.shift()) {
      const { held, line } = await runInProcess(row);
      if (!held) failed.push(row.id);
      if (line === undefined) console.log(`${row.id}: ended without a result`);
      else lines.set(row.id, line);
      if (!values.quick) writeResults(lines);
    }
  };
  await Promise.all(Array.from({ length: Number(values.parallel) }, work));
  process.exitCode = failed.length === 0 && lines.size === wanted.length ? 0 : 1;
  console.log(
    `\n${String(wanted.length - failed.length)} rows held, ${String(failed.length)} did not: ${failed.join(' ')}`,
  );
}
