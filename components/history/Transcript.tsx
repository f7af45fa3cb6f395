import { computed, type ReadonlySignal } from '@preact/signals';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import { TranscriptSearch } from './TranscriptSearch.tsx';
import { TranscriptTurn } from './TranscriptTurn.tsx';
import styles from './transcript.module.css';
import { findHits, type Hit } from './transcript-search.ts';
import { createSpokenAt, type Turn, wordOf } from './transcript-turns.ts';
import { reveal, useFollowing } from './use-following.ts';
import { useWordFocus } from './use-word-focus.ts';

interface TranscriptProps {
  turns: readonly Turn[];
  speakerName: (speaker: string) => string;
  number: (value: number) => string;
  query: string;
  onQuery: (query: string) => void;
  /** Where the recording is, in seconds. */
  positionS: ReadonlySignal<number>;
  isPlaying: boolean;
  /** Absent without a recording: then this is a text to read. */
  onPlayFrom?: ((positionS: number) => void) | undefined;
}

const none: readonly Hit[] = [];
const silent = -1;

/** What was said, by whom: to be read, searched, and followed while it is heard. */
export function Transcript(props: TranscriptProps) {
  const { turns, query, onQuery, positionS, isPlaying, onPlayFrom } = props;
  const hintId = useId();
  const box = useRef<HTMLDivElement>(null);
  const spoken = useSpoken(turns, positionS);
  const keyboard = useWordFocus(turns, box);
  const { isFollowing, setIsFollowing } = useFollowing(box);
  const { hits, hitsByTurn, current, step } = useHits(turns, query);
  const shownHit = hits[current];

  function playFrom(index: number): void {
    const found = wordOf(turns, index);
    if (!found || !onPlayFrom) return;
    keyboard.reach(index);
    setIsFollowing(true);
    onPlayFrom(found.word.startS);
  }
  useWordEvents(box, playFrom, (key) => keyboard.follow(key));

  useLayoutEffect(() => {
    if (isFollowing && isPlaying && spoken !== silent) reveal(box.current, spoken);
  }, [spoken, isFollowing, isPlaying]);
  useLayoutEffect(() => {
    if (!shownHit) return;
    setIsFollowing(false);
    reveal(box.current, shownHit.first);
  }, [shownHit]);

  return (
    <div class={styles.transcript}>
      <TranscriptSearch
        query={query}
        count={hits.length}
        current={current}
        number={props.number}
        onQuery={onQuery}
        onStep={step}
      />
      <div class={classNames(styles.box, onPlayFrom && styles.scrolls)} ref={box}>
        <ol class={styles.turns}>
          {turns.map((turn, place) => (
            <TranscriptTurn
              key={turn.firstWord}
              turn={turn}
              name={props.speakerName(turn.speaker)}
              isOurs={turn.speaker === 'agent'}
              reached={onPlayFrom ? within(turn, keyboard.reached) : silent}
              spoken={within(turn, spoken)}
              hits={hitsByTurn.get(place) ?? none}
              shownHit={shownHit && within(turn, shownHit.first) !== silent ? shownHit : undefined}
              hintId={hintId}
            />
          ))}
        </ol>
      </div>
      <p id={hintId} hidden>
        {i18n.t('callPage.wordHint')}
      </p>
      {isPlaying && !isFollowing ? <FollowAgain onFollow={() => setIsFollowing(true)} /> : null}
    </div>
  );
}

/** The word that is heard: it changes far less often than the position it follows from. */
function useSpoken(turns: readonly Turn[], positionS: ReadonlySignal<number>): number {
  const spoken = useMemo(() => {
    const spokenAt = createSpokenAt(turns);
    return computed(() => (positionS.value > 0 ? spokenAt(positionS.value) : silent));
  }, [turns, positionS]);
  return spoken.value;
}

function FollowAgain({ onFollow }: { onFollow: () => void }) {
  return (
    <div class={styles.follow}>
      <Button size="small" onClick={onFollow}>
        {i18n.t('callPage.follow')}
      </Button>
    </div>
  );
}

function within({ firstWord, words }: Turn, index: number): number {
  return index >= firstWord && index < firstWord + words.length ? index : silent;
}

/** What the search found, and which place is shown. Another word begins at its first place. */
function useHits(turns: readonly Turn[], query: string) {
  const [at, setAt] = useState({ query, current: 0 });
  const hits = useMemo(() => findHits(turns, query), [turns, query]);
  const hitsByTurn = useMemo(() => {
    const byTurn = new Map<number, Hit[]>();
    for (const hit of hits) {
      const turn = wordOf(turns, hit.first)?.turn ?? 0;
      byTurn.set(turn, [...(byTurn.get(turn) ?? []), hit]);
    }
    return byTurn;
  }, [turns, hits]);
  const current = at.query === query ? at.current : 0;
  const step = (by: 1 | -1): void => {
    if (hits.length > 0) setAt({ query, current: (current + by + hits.length) % hits.length });
  };
  return { hits, hitsByTurn, current, step };
}

/** Listens on the box once for all its words: a talk has thousands of them. */
function useWordEvents(
  box: { readonly current: HTMLElement | null },
  playFrom: (index: number) => void,
  follow: (key: string) => boolean,
): void {
  const latest = useRef({ playFrom, follow });
  latest.current = { playFrom, follow };
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    const click = ({ target }: MouseEvent): void => {
      const word = target instanceof Element ? target.closest<HTMLElement>('[data-word]') : null;
      // Somebody who marks a text to copy it wants to hear nothing.
      const isMarking = document.getSelection()?.isCollapsed === false;
      if (word && !isMarking) latest.current.playFrom(Number(word.dataset.word));
    };
    const key = (event: KeyboardEvent): void => {
      if (latest.current.follow(event.key)) event.preventDefault();
    };
    element.addEventListener('click', click, { signal });
    element.addEventListener('keydown', key, { signal });
    return () => listening.abort();
  }, []);
}
