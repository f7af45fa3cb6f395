import { useState } from 'preact/hooks';

export interface Saving {
  /** Changes each time something could not be kept; undefined once that was read. */
  lost: object | undefined;
  /** Watches a change being kept. */
  save: (writing: Promise<void>) => void;
  clear: () => void;
}

/** Whether the browser keeps what is changed here; it does not when the disk is full. */
export function useSaving(): Saving {
  const [lost, setLost] = useState<object>();
  return {
    lost,
    save(writing) {
      // A new object each time, so that a box which was not kept is drawn again as it is kept.
      writing.then(
        () => setLost(undefined),
        () => setLost({}),
      );
    },
    clear: () => setLost(undefined),
  };
}
