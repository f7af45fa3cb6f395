/** A number found in a text: where it stands (UTF-16 offsets) and how it is dialled and shown. */
export interface FoundNumber {
  start: number;
  end: number;
  /** E.164; an extension is not dialled and stands in `extension`. */
  number: string;
  extension?: string;
  /** Spaced for people: "+1 512-555-1212". */
  display: string;
}
