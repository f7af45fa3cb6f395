import { i18n } from '#i18n';
import { toneOf } from './ConversationPicture.tsx';
import styles from './conversation.module.css';
import type { ConversationFigures, SpeakerFigures } from './conversation-figures.ts';

interface ConversationTableProps {
  figures: ConversationFigures;
  speakerName: (speaker: string) => string;
  number: (value: number) => string;
}

/** A talk in figures, a column for each who took part. Its heads are the legend of the picture above. */
export function ConversationTable({ figures, speakerName, number }: ConversationTableProps) {
  const { speakers, crosstalkPercent } = figures;
  const percent = (value: number): string => i18n.t('callPage.percent', [number(value)]);
  const score = ({ scoreOf100 }: SpeakerFigures): string =>
    scoreOf100 === undefined ? i18n.t('callPage.unknownScore') : i18n.t('callPage.ofHundred', [number(scoreOf100)]);
  const rows: { name: string; value: (speaker: SpeakerFigures) => string }[] = [
    { name: i18n.t('callPage.talkShare'), value: ({ sharePercent }) => percent(sharePercent) },
    { name: i18n.t('callPage.wordsPerMinute'), value: ({ wordsPerMinute }) => number(wordsPerMinute) },
    { name: i18n.t('callPage.interruptions'), value: ({ interruptCount }) => number(interruptCount) },
    { name: i18n.t('callPage.listeningScore'), value: score },
  ];
  return (
    <table class={styles.table} aria-label={i18n.t('callPage.figures')}>
      <thead>
        <tr>
          <td />
          {speakers.map(({ speaker }, place) => (
            <th key={speaker} scope="col">
              <svg class={styles.swatch} viewBox="0 0 1 1" aria-hidden="true" focusable="false">
                <rect class={toneOf(place)} width="1" height="1" />
              </svg>
              {speakerName(speaker)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, value }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {speakers.map((speaker) => (
              <td key={speaker.speaker}>{value(speaker)}</td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{i18n.t('callPage.crosstalk')}</th>
          <td colSpan={Math.max(1, speakers.length)}>{percent(Math.round(crosstalkPercent * 10) / 10)}</td>
        </tr>
      </tbody>
    </table>
  );
}
