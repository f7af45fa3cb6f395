/** Pages of a list, as every listing takes them. Source: V2 / Pagination query parameters for listing endpoints */
import * as v from 'valibot';

const wholeNumber = v.pipe(v.string(), v.regex(/^\d{1,9}$/, 'must be a whole number, 0 or more.'), v.transform(Number));

/** The schema of `page`: counted from 0. */
export const pageField = v.optional(wholeNumber, '0');

/** The schema of `pageSize`, with the listing's own default and limit. */
export function pageSizeField(defaultSize: number, largest: number) {
  return v.optional(
    v.pipe(wholeNumber, v.minValue(1, 'must be at least 1.'), v.maxValue(largest, `cannot be larger than ${largest}.`)),
    String(defaultSize),
  );
}

/** The items of one page. */
export function pageOf<T>(items: readonly T[], page: number, pageSize: number): readonly T[] {
  return items.slice(page * pageSize, (page + 1) * pageSize);
}
