import type { ComponentChildren, ComponentType, FunctionComponent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PartMissing } from '../ui/PartMissing.tsx';

/** Scripts of parts that nobody has fetched ahead yet, in the order in which they were met. */
const announced: (() => Promise<void>)[] = [];

/**
 * A part of the panel whose script is not among those it starts with. It comes when the part is first shown or, before
 * that, when nothing else is to be done (`fetchAhead`); a part that is here already is drawn at once. When its script
 * cannot be loaded that is said in its place.
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
    coming ??= fetchPart().then(
      (fetched) => {
        Part = fetched;
      },
      (failure: unknown) => {
        // Whoever wants it next tries again.
        coming = undefined;
        throw failure;
      },
    );
    return coming;
  }
  announced.push(fetchOnce);

  return function Later(props) {
    const [state, setState] = useState<'coming' | 'here' | 'missing'>(Part ? 'here' : 'coming');
    const isShown = useRef(true);

    function show(orElse: () => void): void {
      void fetchOnce().then(
        () => {
          if (isShown.current) setState('here');
        },
        () => {
          if (isShown.current) orElse();
        },
      );
    }
    // Before the paint: whoever wants it waits for the script, not for the next frame as well.
    useLayoutEffect(() => {
      isShown.current = true;
      if (state !== 'here') show(() => setState('missing'));
      return () => {
        isShown.current = false;
      };
    }, []);
    if (Part) return <Part {...props} />;
    // A browser may remember that a script did not come: only the whole page, opened anew, asks for it once more.
    return state === 'missing' ? <PartMissing onAgain={() => show(() => location.reload())} /> : waiting();
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
  const goOn = (): void => fetchAhead(whenIdle);
  if (next) whenIdle(() => void next().then(goOn, goOn));
}
