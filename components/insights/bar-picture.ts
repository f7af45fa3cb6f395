/** Bars side by side, each of one or more parts on top of each other. */
export interface BarPicture {
  labels: readonly string[];
  /** From the bottom up. */
  parts: readonly {
    name: string;
    /** The class that has the part's colour. */
    tone: string | undefined;
    /** As many as labels; null where there is no figure. */
    values: readonly (number | null)[];
  }[];
  /** A figure beside the scale. */
  tick: (value: number) => string;
}
