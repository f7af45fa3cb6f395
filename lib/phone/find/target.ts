import type { RecordRef } from './links.ts';

/** A number on the page that can be pointed at, clicked, and dialled. */
export interface Target {
  /** The same place gives the same key. */
  key: object;
  number: string;
  display: string;
  record?: RecordRef;
  /** An element near it; the chip is shown in the same dialog. */
  element: Element;
  /** Where it is drawn, in the window's coordinates, in reading order. */
  boxes(): DOMRect[];
  /** Whether the page still shows this number here. */
  stillStands(): boolean;
}
