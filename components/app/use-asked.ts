import { useEffect, useState } from 'preact/hooks';

/** What the browser answers and tells nobody when it changes: asked again whenever somebody comes back to this page. */
export function useAsked<T>(ask: () => Promise<T>, before: T): T {
  const [answer, setAnswer] = useState(before);

  useEffect(() => {
    let isCurrent = true;
    const askAgain = (): void => {
      if (document.visibilityState !== 'visible') return;
      void ask().then((next) => {
        if (isCurrent) setAnswer(() => next);
      });
    };
    askAgain();
    document.addEventListener('visibilitychange', askAgain);
    return () => {
      isCurrent = false;
      document.removeEventListener('visibilitychange', askAgain);
    };
  }, [ask]);

  return answer;
}
