/**
 * Measures what the page's script costs, beside the least any finder must do and beside peers, and how long the panel
 * keeps somebody waiting; prints tables and the goals. `main.ts 2` measures twice; `main.ts 3 storm table` only what is
 * named so, `main.ts panel` the panel. Figures, not tests: it never fails because of them.
 */
import { availableParallelism, loadavg } from 'node:os';
import { serveBench } from './answers.ts';
import { type Bench, rounded, type Subject } from './subject.ts';
import { createSubjects } from './subjects/all.ts';
import { launchBench } from './tabs.ts';

const words = process.argv.slice(2);
const runs = Number(words.find((word) => /^\d+$/.test(word)) ?? 5);
const names = words.filter((word) => !/^\d+$/.test(word));

function chosenSubjects(): Subject[] {
  const groups = Object.entries(createSubjects());
  const isChosen = (group: string, name: string): boolean =>
    names.length === 0 || names.includes(group) || names.includes(name);
  const chosen = groups.flatMap(([group, subjects]) => subjects.filter(({ name }) => isChosen(group, name)));
  if (chosen.length > 0) return chosen;
  const known = groups.map(([group, subjects]) => `${group} (${subjects.map(({ name }) => name).join(', ')})`);
  console.log(`Nothing is named so. There is: ${known.join(', ')}`);
  return [];
}

function verdictOf(isMet: boolean | undefined): string {
  if (isMet === undefined) return '?      ';
  return isMet ? 'met    ' : 'NOT MET';
}

function print(subjects: readonly Subject[]): void {
  for (const subject of subjects) {
    console.log(`\n${subject.name}: ${subject.title}. ${subject.note?.() ?? ''}`);
    console.table(Object.fromEntries(subject.rows().map(({ who, ...figures }) => [who, figures])));
  }
  console.log('\nGoals');
  for (const { goal, measured, isMet } of subjects.flatMap((subject) => subject.goals())) {
    console.log(`${verdictOf(isMet)}  ${goal}: ${measured}`);
  }
  const load = `${rounded(loadavg()[0] ?? 0)} on ${availableParallelism()} cores`;
  console.log(`
Medians of ${runs} runs, the order changing with each. On pages everybody comes by a script tag into a fresh tab and is
cold, compiling included. Milliseconds are computing time of the page's main thread, if not said otherwise; what the page
does by itself is taken off, except from what is longest. The machine's load now: ${load}.`);
}

const subjects = chosenSubjects();
const server = await serveBench();
const browser = await launchBench();
const bench: Bench = { browser, server };
for (let turn = 0; turn < runs; turn += 1) {
  for (const subject of subjects) {
    process.stderr.write(`run ${String(turn + 1)} of ${String(runs)}: ${subject.name}\n`);
    await subject.run(bench, turn).catch((problem: unknown) => {
      console.error(`${subject.name} could not be measured:`, problem);
    });
  }
}
await browser.close();
server.close();
print(subjects);
