/** What was found against what a person would want to call. */
export interface Score {
  right: number;
  /** Found, and no number to call. */
  wrong: string[];
  missed: string[];
}

/** Compares two lists in which a number may stand several times. */
export function scoreOf(found: readonly string[], expected: readonly string[]): Score {
  const missed = [...expected];
  const wrong = found.filter((number) => {
    const index = missed.indexOf(number);
    if (index >= 0) missed.splice(index, 1);
    return index < 0;
  });
  return { right: found.length - wrong.length, wrong, missed };
}

export function sumOf(scores: readonly Score[]): Score {
  return {
    right: scores.reduce((sum, { right }) => sum + right, 0),
    wrong: scores.flatMap(({ wrong }) => wrong),
    missed: scores.flatMap(({ missed }) => missed),
  };
}

/** The share of what was found that is right; 1 when nothing was found. */
export function precisionOf({ right, wrong }: Score): number {
  return wrong.length === 0 ? 1 : right / (right + wrong.length);
}

/** The share of what should be found that was; 1 when there was nothing to find. */
export function recallOf({ right, missed }: Score): number {
  return missed.length === 0 ? 1 : right / (right + missed.length);
}
