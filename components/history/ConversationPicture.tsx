import { i18n } from '#i18n';
import { classNames } from '../ui/class-names.ts';
import styles from './conversation.module.css';
import type { ConversationFigures, SpeakerFigures } from './conversation-figures.ts';

interface ConversationPictureProps {
  figures: ConversationFigures;
  speakerName: (speaker: string) => string;
}

/** The picture's own units; it is drawn as wide as there is room. */
const widthUnits = 1000;
const barHeight = 20;
const laneHeight = 16;
const gap = 10;

const tones = [styles.first, styles.second, styles.third];
/** The look of the speaker at this place, in the picture and in its legend. */
export const toneOf = (place: number): string => classNames(tones[place % tones.length]);

function ShareBar({ speakers }: { speakers: readonly SpeakerFigures[] }) {
  let from = 0;
  return (
    <g>
      {speakers.map(({ speaker, sharePercent }, place) => {
        const x = from;
        from += sharePercent * (widthUnits / 100);
        return <rect class={toneOf(place)} key={speaker} x={x} y={0} width={from - x} height={barHeight} />;
      })}
    </g>
  );
}

function Lane({ place, stretches }: { place: number; stretches: SpeakerFigures['stretches'] }) {
  const y = barHeight + gap + place * (laneHeight + gap / 2);
  return (
    <g>
      <rect class={styles.lane} x={0} y={y} width={widthUnits} height={laneHeight} />
      {stretches.map(({ from, to }) => (
        <rect
          class={toneOf(place)}
          key={from}
          x={from * widthUnits}
          y={y}
          width={Math.max(1, (to - from) * widthUnits)}
          height={laneHeight}
        />
      ))}
    </g>
  );
}

/** Whose share of the talk was how large, and who spoke when. The same stands in the table beside it. */
export function ConversationPicture({ figures, speakerName }: ConversationPictureProps) {
  const { speakers } = figures;
  const height = barHeight + gap + speakers.length * (laneHeight + gap / 2);
  const shares = speakers.map(({ speaker, sharePercent }) =>
    i18n.t('callPage.shareOf', [speakerName(speaker), i18n.t('callPage.percent', [String(sharePercent)])]),
  );
  return (
    <svg
      class={styles.picture}
      viewBox={`0 0 ${widthUnits} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={i18n.t('callPage.picture', [shares.join(', ')])}
    >
      <ShareBar speakers={speakers} />
      {speakers.map(({ speaker, stretches }, place) => (
        <Lane key={speaker} place={place} stretches={stretches} />
      ))}
    </svg>
  );
}
