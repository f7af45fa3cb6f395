import { i18n } from '#i18n';
import type { PersonRow } from '../../lib/insights/people.ts';
import chart from './chart.module.css';
import { durationWords, type NumberWords } from './figure-words.ts';
import { Legend } from './Legend.tsx';
import styles from './person-bars.module.css';

interface PersonBarsProps {
  people: readonly PersonRow[];
  /** Targets are for a day, and say nothing of another time. */
  hasTargets: boolean;
  number: NumberWords;
}

/** More would be no picture any more; the table has everybody. */
const mostShown = 12;

/** The width of a picture in its own units; it is drawn as wide as there is room. */
const widthUnits = 1000;

function targetOf({ targets }: PersonRow): number {
  return targets ? targets.inboundCalls + targets.outboundCalls : 0;
}

function Bar({ person, most, target }: { person: PersonRow; most: number; target: number }) {
  const unit = most > 0 ? widthUnits / most : 0;
  const inbound = person.inbound * unit;
  return (
    <svg
      class={styles.bar}
      viewBox={`0 0 ${widthUnits} 10`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect class={styles.lane} width={widthUnits} height="10" />
      <rect class={chart.first} width={inbound} height="10" />
      <rect class={chart.second} x={inbound} width={person.outbound * unit} height="10" />
      {target > 0 ? <rect class={styles.target} x={target * unit - 4} width="4" height="10" /> : null}
    </svg>
  );
}

/** Everybody's calls as bars, beside what they should come to; inbound first. */
export function PersonBars({ people, hasTargets, number }: PersonBarsProps) {
  const shown = people.slice(0, mostShown);
  const targets = shown.map((person) => (hasTargets ? targetOf(person) : 0));
  const most = Math.max(...shown.map(({ calls }) => calls), ...targets, 0);
  const callWords = (calls: number, target: number): string =>
    target > 0 ? i18n.t('insights.ofTarget', [number(calls), number(target)]) : number(calls);
  return (
    <>
      <ul class={styles.people}>
        {shown.map((person, at) => (
          <li class={styles.person} key={person.key}>
            <span class={styles.name}>{person.name}</span>
            <span class={styles.figures}>
              {i18n.t('insights.callsAndTime', [
                callWords(person.calls, targets[at] ?? 0),
                durationWords(person.durationMs, number),
              ])}
            </span>
            <Bar person={person} most={most} target={targets[at] ?? 0} />
          </li>
        ))}
      </ul>
      <Legend
        parts={[
          { name: i18n.t('insights.inbound'), tone: chart.first },
          { name: i18n.t('insights.outbound'), tone: chart.second },
          ...(targets.some((target) => target > 0)
            ? [{ name: i18n.t('insights.targetMark'), tone: styles.target }]
            : []),
        ]}
      />
      {people.length > mostShown ? (
        <p class={styles.more}>{i18n.t('insights.more', [number(people.length - mostShown)])}</p>
      ) : null}
    </>
  );
}
