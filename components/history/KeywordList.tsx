import { i18n } from '#i18n';
import type { Keywords } from '../../lib/tenfold/model-speech.ts';
import styles from './keyword-list.module.css';

interface KeywordListProps {
  participants: Keywords['participants'];
  speakerName: (speaker: string) => string;
  number: (value: number) => string;
  /** Looks for the word in the transcript. Absent while there is none. */
  onSearch?: ((term: string) => void) | undefined;
}

const shownOfEach = 12;

/** What each of them talked about: the telling words first. A click finds them in what was said. */
export function KeywordList({ participants, speakerName, number, onSearch }: KeywordListProps) {
  return (
    <dl class={styles.list}>
      {participants
        .filter(({ keywords }) => keywords.length > 0)
        .map(({ name, keywords }) => (
          <div key={name}>
            <dt class={styles.name}>{speakerName(name)}</dt>
            <dd>
              <ul class={styles.words}>
                {[...keywords]
                  .sort((one, other) => other.weight - one.weight || other.count - one.count)
                  .slice(0, shownOfEach)
                  .map(({ term, count }) => (
                    <li key={term}>
                      <Keyword term={term} count={number(count)} onSearch={onSearch} />
                    </li>
                  ))}
              </ul>
            </dd>
          </div>
        ))}
    </dl>
  );
}

interface KeywordProps {
  term: string;
  count: string;
  onSearch: ((term: string) => void) | undefined;
}

function Keyword({ term, count, onSearch }: KeywordProps) {
  const content = (
    <>
      {term} <span class={styles.count}>{count}</span>
    </>
  );
  if (!onSearch) return <span class={styles.word}>{content}</span>;
  return (
    <button
      type="button"
      class={styles.word}
      aria-label={i18n.t('callPage.keywordTimes', [term, count])}
      onClick={() => onSearch(term)}
    >
      {content}
    </button>
  );
}
