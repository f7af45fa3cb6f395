import * as v from 'valibot';
import type { FoundNumber } from '../find/found-number.ts';
import type { NearName } from '../find/near-name.ts';
import type { FramePlaces, Place } from '../find/place.ts';
import type { PageNumber } from './page-numbers.ts';
import { personName } from './person-name.ts';

const short = v.pipe(v.string(), v.maxLength(200));

const nearName: v.GenericSchema<unknown, NearName> = v.object({
  how: v.picklist(['label', 'term', 'row', 'link', 'heading']),
  head: short,
  words: short,
});

const framePlaces: v.GenericSchema<unknown, FramePlaces> = v.object({
  origin: short,
  places: v.array(
    v.object({
      key: short,
      asked: v.pipe(v.string(), v.maxLength(2000)),
      labelLength: v.pipe(v.number(), v.integer(), v.minValue(0)),
      shown: v.exactOptional(short),
      before: short,
      after: short,
      record: v.exactOptional(v.object({ id: short, module: short })),
      near: v.pipe(v.array(nearName), v.maxLength(50)),
      holder: v.exactOptional(short),
    }),
  ),
});

/** Reads what the page's script returned, which the page's process may have made up. */
export function readFramePlaces(value: unknown): FramePlaces | undefined {
  const read = v.safeParse(framePlaces, value);
  return read.success ? read.output : undefined;
}

/** Enough to know whose number it is, and little enough that the number itself is in sight; in characters. */
const mostBefore = 40;
const mostAfter = 60;

/** White space is one space, and two borders with nothing between them are one. */
function tidy(words: string): string {
  return words.replaceAll(/\s+/g, ' ').replaceAll(/ ·(?: ?·)* /g, ' · ');
}

function endOf(words: string): string {
  const all = tidy(words).trimStart();
  return all.length > mostBefore ? `…${all.slice(-mostBefore)}` : all;
}

function beginOf(words: string): string {
  const all = tidy(words).trimEnd();
  return all.length > mostAfter ? `${all.slice(0, mostAfter)}…` : all;
}

function joined(outer: string, inner: string): string {
  return outer.trim() && inner.trim() ? `${outer} · ${inner}` : outer + inner;
}

/** Whose the number is, as far as the page says. */
function ownerOf(place: Place, before: string, after: string): Pick<PageNumber, 'name' | 'holder'> {
  const name = personName({ near: place.near, before, after });
  return { ...(name !== undefined && { name }), ...(place.holder !== undefined && { holder: place.holder }) };
}

function entryInText(place: Place, found: FoundNumber): PageNumber {
  const line = place.asked.slice(place.labelLength);
  const { start, end, number, display } = found;
  const before = line.slice(0, start).trimStart();
  const after = line.slice(end).trimEnd();
  return {
    key: place.key,
    start,
    end,
    number,
    display,
    before: endOf(before ? joined(place.before.trim(), before) : place.before),
    shown: tidy(line.slice(start, end)),
    after: beginOf(after ? joined(after, place.after.trim()) : place.after),
    ...ownerOf(place, before, after),
  };
}

function entryOfWhole(place: Place, shown: string, { start, end, number, display }: FoundNumber): PageNumber {
  return {
    key: place.key,
    start,
    end,
    number,
    display,
    before: endOf(place.before),
    shown: tidy(shown),
    after: beginOf(place.after),
    ...(place.record && { record: place.record }),
    ...ownerOf(place, '', ''),
  };
}

/** The numbers of one place. A link or a field holds one, a text as many as were found. */
export function entriesOf(place: Place, found: readonly FoundNumber[]): PageNumber[] {
  const { shown } = place;
  if (shown !== undefined) return found.slice(0, 1).map((first) => entryOfWhole(place, shown, first));
  return found.map((each) => entryInText(place, each));
}
