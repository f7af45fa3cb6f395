/**
 * Something near a number that may say whose it is; the worker decides.
 *
 * - `label`: what the page calls the number or what holds it, for those who cannot see it.
 * - `term`: a value beside it, with its term.
 * - `row`: a cell of the same row, with the head of its column.
 * - `link`: the link before it.
 * - `heading`: the heading above it.
 */
export interface NearName {
  how: 'label' | 'term' | 'row' | 'link' | 'heading';
  /** The term or the head; empty for the others. */
  head: string;
  words: string;
}
