import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { BarPicture } from './bar-picture.ts';
import styles from './chart.module.css';

const heightPx = 220;
/** What a letter of the scales needs at most, and what stands between two labels. */
const letterPx = 7;
const besidePx = 10;
const barGap = 0.72;
const widestBarPx = 40;
/** What changes how a page is coloured, other than the page itself. */
const colourings = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];

/** The colour that a class has now, as a canvas takes it: canvases know no variables. */
function colourOf(place: HTMLElement, name: string | undefined): string {
  const probe = document.createElement('span');
  probe.className = name ?? '';
  place.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Each part on top of those before it; an hour in which none has a figure has none. */
function heaped(parts: BarPicture['parts']): (number | null)[][] {
  const heaps: (number | null)[][] = [];
  for (const { values } of parts) {
    const below = heaps.at(-1);
    heaps.push(values.map((value, at) => (value === null ? (below?.[at] ?? null) : value + (below?.[at] ?? 0))));
  }
  return heaps;
}

/** uPlot numbers the sides of a picture; what begins at the right has its scale there. */
const atTheRight = { side: 1 };

/** uPlot, whatever its types say, first asks for room without having any texts. */
const longest = (texts: readonly string[] | null): number => Math.max(0, ...(texts ?? []).map((text) => text.length));

/** Every how manieth label there is room for. */
function labelStep(labels: readonly string[], widthPx: number): number {
  const labelPx = longest(labels) * letterPx + besidePx;
  return [1, 2, 3, 4, 6, 12].find((step) => (widthPx / labels.length) * step >= labelPx) ?? labels.length;
}

function axesOf(place: HTMLElement, { labels, tick }: BarPicture, isRtl: boolean): uPlot.Axis[] {
  const ink = colourOf(place, styles.ink);
  const font = `12px ${getComputedStyle(place).fontFamily}`;
  const shown = (plot: uPlot): number[] => {
    const step = labelStep(labels, plot.bbox.width / devicePixelRatio);
    return labels.map((_label, at) => at).filter((at) => at % step === 0);
  };
  const hours: uPlot.Axis = {
    stroke: ink,
    font,
    grid: { show: false },
    ticks: { show: false },
    size: 28,
    splits: shown,
    values: (_plot, splits) => splits.map((at) => labels[at] ?? ''),
  };
  const scale: uPlot.Axis = {
    stroke: ink,
    font,
    grid: { stroke: colourOf(place, styles.line), width: 1 },
    ticks: { show: false },
    values: (_plot, splits) => splits.map(tick),
    size: (_plot, values) => longest(values) * letterPx + besidePx,
  };
  return [hours, isRtl ? Object.assign(scale, atTheRight) : scale];
}

function optionsOf(place: HTMLElement, picture: BarPicture): uPlot.Options {
  const isRtl = document.documentElement.dir === 'rtl';
  const bars = uPlot.paths.bars?.({ size: [barGap, widestBarPx], radius: 0.12 });
  return {
    width: place.clientWidth,
    height: heightPx,
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { time: false, dir: isRtl ? -1 : 1, range: [-0.5, picture.labels.length - 0.5] },
      y: { range: (_plot, _least, most) => [0, Math.max(1, most) * 1.08] },
    },
    axes: axesOf(place, picture, isRtl),
    series: [
      {},
      // The whole heap first, so that what is lower lies over it.
      ...picture.parts.toReversed().map(
        ({ tone }): uPlot.Series => ({
          fill: colourOf(place, tone),
          width: 0,
          points: { show: false },
          ...(bars ? { paths: bars } : {}),
        }),
      ),
    ],
  };
}

function plot(place: HTMLElement, picture: BarPicture): uPlot {
  const xs = picture.labels.map((_label, at) => at);
  return new uPlot(optionsOf(place, picture), [xs, ...heaped(picture.parts).toReversed()], place);
}

/**
 * Draws bars, and draws them anew when the place or the colours change. Returns the function that takes them away.
 * Where there is nothing to draw on, the table beside it has to do.
 */
export function drawBars(place: HTMLElement, picture: BarPicture): () => void {
  if (document.createElement('canvas').getContext('2d') === null) return () => undefined;
  let drawn = plot(place, picture);
  const fit = new ResizeObserver(() => drawn.setSize({ width: place.clientWidth, height: heightPx }));
  fit.observe(place);
  const redraw = (): void => {
    drawn.destroy();
    drawn = plot(place, picture);
  };
  const media = colourings.map((query) => matchMedia(query));
  for (const each of media) each.addEventListener('change', redraw);
  return () => {
    for (const each of media) each.removeEventListener('change', redraw);
    fit.disconnect();
    drawn.destroy();
  };
}
