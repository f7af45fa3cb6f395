import { precisionOf, recallOf, type Score, sumOf } from './score.ts';

/** A text or a page with its score; `kind` is the row of the table it counts in. */
export interface Scored {
  kind: string;
  name: string;
  score: Score;
}

function rowOf(kind: string, scored: readonly Scored[]) {
  const score = sumOf(scored.map((each) => each.score));
  return {
    kind,
    cases: scored.length,
    right: score.right,
    wrong: score.wrong.length,
    missed: score.missed.length,
    precision: precisionOf(score).toFixed(3),
    recall: recallOf(score).toFixed(3),
  };
}

/** Prints precision and recall by kind. */
export function printByKind(title: string, scored: readonly Scored[]): void {
  const kinds = [...Map.groupBy(scored, ({ kind }) => kind)].toSorted(([one], [other]) => one.localeCompare(other));
  console.log(`\n${title}`);
  console.table([...kinds.map(([kind, inside]) => rowOf(kind, inside)), rowOf('all', scored)]);
}

export interface ReportOptions {
  /** The least precision and recall. */
  goal: number;
  /** Whether each mistake is listed, too. */
  hasMisses: boolean;
}

/** Prints precision and recall by kind, then the mistakes when wanted; returns whether both reach the goal. */
export function report(title: string, scored: readonly Scored[], { goal, hasMisses }: ReportOptions): boolean {
  printByKind(`${title} (goal ${goal})`, scored);
  for (const { name, score } of hasMisses ? scored : []) {
    for (const each of score.wrong) console.log(`  wrong   ${each}  in  ${name}`);
    for (const each of score.missed) console.log(`  missed  ${each}  in  ${name}`);
  }
  const whole = sumOf(scored.map(({ score }) => score));
  return scored.length > 0 && precisionOf(whole) >= goal && recallOf(whole) >= goal;
}
