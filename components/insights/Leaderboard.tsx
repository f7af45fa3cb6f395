import { i18n } from '#i18n';
import type { Board } from '../../lib/insights/board.ts';
import { boardName, boardScore } from './board-words.ts';
import type { NumberWords } from './figure-words.ts';
import styles from './leaderboard.module.css';

interface LeaderboardProps {
  boards: readonly Board[];
  number: NumberWords;
}

/** Who leads, by each measure. */
export function Leaderboard({ boards, number }: LeaderboardProps) {
  return (
    <div class={styles.boards}>
      {boards.map((board) => (
        <div class={styles.board} key={board.metric}>
          <h3>{boardName(board)}</h3>
          {board.values.length === 0 ? (
            <p class={styles.nobody}>{i18n.t('insights.nobody')}</p>
          ) : (
            <ol class={styles.places}>
              {board.values.map(({ name, score }, place) => (
                <li key={`${place} ${name}`}>
                  <span class={styles.name}>{name}</span>{' '}
                  <span class={styles.score}>{boardScore(board, score, number)}</span>
                </li>
              ))}
            </ol>
          )}
        </div>
      ))}
    </div>
  );
}
