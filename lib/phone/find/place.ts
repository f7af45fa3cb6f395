import type { RecordRef } from './links.ts';
import type { NearName } from './near-name.ts';

/** A part of the page that may hold numbers: what the worker is asked about it, and the words around it. */
export interface Place {
  /** Names the place until the page is read again. */
  key: string;
  /** The text whose numbers stand here. */
  asked: string;
  /** So many characters of `asked` are a label that stands somewhere else. */
  labelLength: number;
  /** What the page shows when that is not the text asked about: the words of a link, the value of a field. */
  shown?: string;
  before: string;
  after: string;
  record?: RecordRef;
  /** What may be the name of whose number it is, nearest first. */
  near: NearName[];
  /** Places with the same one stand in the same row or card. */
  holder?: string;
}

/** All places of one frame. */
export interface FramePlaces {
  /** Whose page the frame shows; an empty frame has its parent's. */
  origin: string;
  places: Place[];
}
