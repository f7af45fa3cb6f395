import { type MetPlace, readPlaces } from './page-places.ts';
import type { FramePlaces } from './place.ts';
import { showHere } from './show-here.ts';

/** What a frame was found to hold, and the way to show it there. */
export interface ListedPage extends FramePlaces {
  /**
   * Shows the part of a place from `start` to `end` of the text asked about, and nothing else any more.
   *
   * @returns whether it stands in this frame, and still does.
   */
  show: (key: string, start: number, end: number) => boolean;
}

/** Longest stretch of work in milliseconds: the page stays responsive. */
const sliceMs = 8;

/** A page that is not read by then is listed as far as that, in milliseconds. */
const longestMs = 3000;

/** More places than anybody walks through. */
const mostPlaces = 2000;

/** Not by a timer: those of pages that are not seen fall to one a second. */
async function pause(): Promise<void> {
  if (!document.hidden) await scheduler.yield();
}

async function readInSlices(): Promise<MetPlace[]> {
  const endsAtMs = performance.now() + longestMs;
  const reading = readPlaces(document, () => performance.now() > endsAtMs);
  for (;;) {
    const pausesAtMs = performance.now() + sliceMs;
    let step = reading.next();
    while (!step.done && performance.now() < pausesAtMs) step = reading.next();
    if (step.done) return step.value;
    await pause();
  }
}

/** Reads the frame this runs in: everything on it that may be a number, in the order of the page. */
export async function listPage(): Promise<ListedPage> {
  const found = (await readInSlices()).slice(0, mostPlaces);
  // No other frame has the same keys, so that all frames can be told at once which place is shown.
  const run = Math.random().toString(36).slice(2);
  const met = new Map(found.map((each, index) => [`${run}.${index}`, each]));
  const holders = [...new Set(found.flatMap(({ holder }) => holder ?? []))];
  let putOut: () => void = () => undefined;
  return {
    origin: globalThis.origin,
    places: [...met].map(([key, { place, holder }]) => ({
      key,
      ...place,
      ...(holder && { holder: `${run}.${holders.indexOf(holder)}` }),
    })),
    show(key, start, end) {
      const whereabouts = met.get(key)?.locate(start, end);
      putOut();
      if (!whereabouts?.stillStands()) return false;
      putOut = showHere(whereabouts);
      return true;
    },
  };
}
