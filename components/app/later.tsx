import type { ComponentChildren, ComponentType, FunctionComponent } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Scripts of parts that nobody has fetched ahead yet, in the order in which they were met. */
const announced: (() => Promise<void>)[] = [];

/**
 * A part of the panel whose script is not among those it starts with. It comes when the part is first shown or, before
 * that, when nothing else is to be done (`fetchAhead`); a part that is here already is drawn at once.
 *
 * @param waiting what stands in its place while the script is on its way
 */
export function later<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  waiting: () => ComponentChildren = () => null,
): FunctionComponent<Props> {
  let Part: ComponentType<Props> | undefined;
  let coming: Promise<void> | undefined;

  function fetchOnce(): Promise<void> {
    coming ??= fetchPart().then((fetched) => {
      Part = fetched;
    });
    return coming;
  }
  announced.push(fetchOnce);

  return function Later(props) {
    const [isHere, setIsHere] = useState(Part !== undefined);
    // Before the paint: whoever wants it waits for the script, not for the next frame as well.
    useLayoutEffect(() => {
      if (isHere) return undefined;
      let isCurrent = true;
      void fetchOnce().then(() => {
        if (isCurrent) setIsHere(true);
      });
      return () => {
        isCurrent = false;
      };
    }, []);
    return Part ? <Part {...props} /> : waiting();
  };
}

/**
 * Fetches the scripts of all such parts, one after the other.
 *
 * @param whenIdle calls back as soon as the page has nothing else to do
 */
export function fetchAhead(whenIdle: (work: () => void) => void): void {
  // A script that has come may have announced more.
  const next = announced.shift();
  if (next) whenIdle(() => void next().finally(() => fetchAhead(whenIdle)));
}
