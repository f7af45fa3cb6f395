/**
 * What a number looks like on a page. `line` is a dotted line, `tint` a coloured ground, and with `none` a number shows
 * itself only when somebody points at it.
 */
export const markLooks = ['line', 'tint', 'none'] as const;

export type MarkLook = (typeof markLooks)[number];

/** The style sheet of a look, beside that of `line`: each is a file, for the browser has to have it before the page. */
export function styleOf(lineStyle: string, look: MarkLook): string {
  return look === 'line' ? lineStyle : lineStyle.replace(/\.css$/, `-${look}.css`);
}
