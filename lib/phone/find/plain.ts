import { hitsIn } from './hits.ts';
import { outerOf } from './nodes.ts';
import type { Target } from './target.ts';

/** What a click would dial, and where it is drawn. */
export type Aim = Pick<Target, 'element' | 'number' | 'boxes'>;

/** Smaller writing nobody reads, in CSS pixels. */
const leastHeightPx = 6;

/** Colours closer than this, in each of red, green and blue (0–255), nobody tells apart. */
const leastContrast = 24;

/** Whether an element's own style hides or distorts nothing. */
export function isUndistorted(element: Element): boolean {
  const { opacity, filter, maskImage, clipPath, mixBlendMode } = getComputedStyle(element);
  return opacity + filter + maskImage + clipPath + mixBlendMode === '1nonenonenonenormal';
}

/** Whether writing cannot be told from its ground; of colours as a computed style tells them. */
export function isFaint(ink: string, ground: string): boolean {
  const paper = channels(ground);
  const paint = channels(ink);
  return paint[3] === 0 || paint.every((channel, index) => Math.abs(channel - (paper[index] ?? 255)) < leastContrast);
}

/** Red, green, blue and opacity; pages that write `oklch()` get their computed colours in that form, too. */
function channels(color: string): number[] {
  if (color.startsWith('rgb')) return color.match(/[\d.]+/g)?.map(Number) ?? [];
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) return [];
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
}

/** What a page without a ground of its own is drawn on: in a dark scheme Chrome's dark grey. */
function canvasColor(): string {
  const { colorScheme } = getComputedStyle(document.documentElement);
  const isDark = colorScheme.includes('light')
    ? colorScheme.includes('dark') && matchMedia('(prefers-color-scheme:dark)').matches
    : colorScheme.includes('dark');
  return isDark ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)';
}

/** Whether the writing can be told from the ground and the pointer shows where it is; nothing around it hides it. */
function isLegible(element: Element): boolean {
  const { webkitTextFillColor, cursor } = getComputedStyle(element);
  let ground: string | undefined;
  for (let at: Element | null = element; at; at = outerOf(at)) {
    if (!isUndistorted(at)) return false;
    const { backgroundColor } = getComputedStyle(at);
    if (channels(backgroundColor)[3] !== 0) ground ??= backgroundColor;
  }
  return !isFaint(webkitTextFillColor, ground ?? canvasColor()) && !/none|url/.test(cursor);
}

/** Something laid over the writing from inside its element, which the browser takes for a part of it. */
function hasLid(element: Element): boolean {
  return [element, ...element.querySelectorAll('*')].some((each) =>
    ['', '::before', '::after'].some((part) => {
      const { position, pointerEvents, content } = getComputedStyle(each, part);
      return (part ? content !== 'none' : pointerEvents === 'none') && /^[af]/.test(position);
    }),
  );
}

/** Whether all of it is drawn in the window, large enough, and could be clicked. */
function isBare({ element, boxes }: Aim): boolean {
  const lines = boxes();
  return (
    lines.every(({ top, bottom }) => bottom - top > leastHeightPx) &&
    // A number may go over several elements beside each other.
    hitsIn(element, lines).every((hit) => element.contains(hit) || !!hit?.parentNode?.contains(element))
  );
}

/** Whether somebody who looks at it can read it; what the browser itself says of what covers it is asked elsewhere. */
export function isPlain(aim: Aim): boolean {
  return isBare(aim) && isLegible(aim.element) && !hasLid(aim.element);
}
