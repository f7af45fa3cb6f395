/** Measures what the page's script costs, beside the least any finder must do and beside a peer; prints a table. */
import { serveBench } from './answers.ts';
import { changesLastMs, launchBench, type Measured, measure } from './measure.ts';
import { type BenchPage, benchPages } from './pages.ts';

/** Whole runs; the figures are their medians. */
const runs = Number(process.argv[2] ?? 3);

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** The figures of one page, as its row in the table. */
function rowOf(page: BenchPage, measured: readonly Measured[]) {
  const of = (figure: (one: Measured) => number): number => median(measured.map(figure));
  const floorMs = of((one) => one.floorMs);
  const oursMs = of((one) => one.ours.scriptMs - one.without.scriptMs);
  const busyMs = of((one) => one.ours.busyMs - one.without.busyMs);
  const libraryMs = of((one) => one.libraryMs);
  const rounded = (value: number): number => Math.round(value * 10) / 10;
  return {
    page: page.name,
    'floor ms': rounded(floorMs),
    'ours: script ms': rounded(oursMs),
    '× floor': rounded(oursMs / floorMs),
    'with style and paint ms': rounded(busyMs),
    '% of thread': page.changesPer100Ms ? rounded((100 * busyMs) / changesLastMs) : '',
    'longest script ms': rounded(of((one) => one.ours.longestScriptMs)),
    'longest task ms': rounded(of((one) => one.ours.longestTaskMs)),
    marks: of((one) => one.marks),
    'library ms': rounded(libraryMs),
    'library × floor': rounded(libraryMs / floorMs),
  };
}

const server = await serveBench(benchPages);
const browser = await launchBench();
const measured = new Map<BenchPage, Measured[]>(benchPages.map((page) => [page, []]));
for (let run = 0; run < runs; run += 1) {
  for (const [page, list] of measured) list.push(await measure(browser, server.addressOf(page), page));
}
await browser.close();
server.close();
console.table([...measured].map(([page, list]) => rowOf(page, list)));
console.log(`Medians of ${String(runs)} runs. Script: what ours adds to the page's own; tasks hold style and paint.`);
