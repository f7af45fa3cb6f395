import { i18n } from '#i18n';
import type { OwnDay, TargetProgress } from '../../lib/insights/own-day.ts';
import { InsightsLink } from './InsightsLink.tsx';
import styles from './own-day-figures.module.css';

interface OwnDayFiguresProps {
  day: OwnDay;
  /** When the figures came, in words. */
  asOf: string;
}

/** Minutes as people say them. */
function timeWords(totalMin: number): string {
  const hours = Math.floor(totalMin / 60);
  const rest = String(totalMin % 60);
  if (hours > 0 && rest === '0') return i18n.t('progress.wholeHours', [String(hours)]);
  return hours > 0 ? i18n.t('progress.hours', [String(hours), rest]) : i18n.t('progress.minutes', [rest]);
}

function targetName({ kind }: TargetProgress): string {
  switch (kind) {
    case 'outbound-calls':
      return i18n.t('progress.outboundCalls');
    case 'inbound-calls':
      return i18n.t('progress.inboundCalls');
    case 'outbound-time':
      return i18n.t('progress.outboundTime');
    case 'inbound-time':
      return i18n.t('progress.inboundTime');
  }
}

function targetWords({ kind, done, target }: TargetProgress): string {
  const isTime = kind === 'outbound-time' || kind === 'inbound-time';
  const words = (value: number): string => (isTime ? timeWords(value) : String(value));
  return i18n.t('progress.of', [words(done), words(target)]);
}

/** The own day in one line, how far each target is reached, and the way to all figures. */
export function OwnDayFigures({ day, asOf }: OwnDayFiguresProps) {
  const { calls, missed, talkMin, targets } = day;
  return (
    <section class={styles.day} aria-labelledby="own-day">
      <div class={styles.head}>
        <h2 class={styles.title} id="own-day">
          {i18n.t('progress.title')}
        </h2>
        <span class={styles.quiet}>{i18n.t('progress.asOf', [asOf])}</span>
        <InsightsLink />
      </div>
      <ul class={styles.totals}>
        <li>{i18n.t('progress.calls', [String(calls)])}</li>
        <li>{i18n.t('progress.talk', [timeWords(talkMin)])}</li>
        <li>{i18n.t('progress.missed', [String(missed)])}</li>
      </ul>
      {targets.length > 0 ? (
        <ul class={styles.targets}>
          {targets.map((target) => (
            <li class={styles.target} key={target.kind}>
              <label class={styles.quiet} for={`own-${target.kind}`}>
                {targetName(target)}
              </label>
              <span>{targetWords(target)}</span>
              <progress
                class={styles.bar}
                id={`own-${target.kind}`}
                max={target.target}
                value={Math.min(target.done, target.target)}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
