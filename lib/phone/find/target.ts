import type { RecordRef } from './links.ts';

/** A number on the page that can be pointed at, clicked, and dialled. */
export interface Target {
  /** The same place gives the same key. */
  key: object;
  /** E.164, or empty for a link that names no number. */
  number: string;
  display: string;
  record?: RecordRef | undefined;
  /** An element at or around it; the chip is shown in the same dialog. */
  element: Element;
  /** Where it is drawn, in the window's coordinates, in reading order. */
  boxes: () => DOMRect[];
  /** Whether the page still shows this number here. */
  stillStands: () => boolean;
}
