import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FaultRow, RowOutcome } from './row.ts';

const file = fileURLToPath(new URL('RESULTS.md', import.meta.url));

const heading = `# What held under fire

Written by \`npm run test:faults\`; a row that was not run again keeps its line. "Trials" is what was run, "broken" in how many of them a promise did not hold.

| | fault | must hold | trials | broken | measured | run |
|---|---|---|--:|--:|---|---|
`;

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** @param day when it was run, as "2026-11-22". */
export function lineOf(row: FaultRow, { trials, broken, figures }: RowOutcome, day: string, seconds: number): string {
  const measured = Object.entries(figures).map(([name, figure]) => `${name}: ${figure}`);
  const examples = broken.slice(0, 3).map((sentence) => `trial ${sentence}`);
  const cells = [
    row.id,
    row.fault,
    row.mustHold,
    String(trials),
    String(broken.length),
    [...measured, ...examples].join('; '),
    `${day}, ${String(Math.round(seconds))} s`,
  ];
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** The rows in the table's order: R before S, by number. */
function inOrder(one: string, other: string): number {
  return one.charCodeAt(0) - other.charCodeAt(0) || Number(one.slice(1)) - Number(other.slice(1));
}

/** Writes the lines of what was run into RESULTS.md, and leaves the others as they are. */
export function writeResults(lines: ReadonlyMap<string, string>): void {
  const known = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const all = new Map<string, string>();
  for (const line of known) {
    const id = /^\| ([RS]\d+) \|/u.exec(line)?.[1];
    if (id !== undefined) all.set(id, line);
  }
  for (const [id, line] of lines) all.set(id, line);
  const sorted = [...all].sort(([one], [other]) => inOrder(one, other));
  writeFileSync(file, `${heading}${sorted.map(([, line]) => line).join('\n')}\n`);
}
