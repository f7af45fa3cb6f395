/**
 * A listening score of a hundred; undefined where it is on no scale that could be named. The API's scores are 71.24 here
 * and 0.3 there: what is no more than one may be either of a hundred or of one.
 */
export function scoreOfHundred(score: number | null): number | undefined {
  return score !== null && score > 1 && score <= 100 ? Math.round(score) : undefined;
}
