import { useCallback, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { boardsOf } from '../../lib/insights/board.ts';
import type { InsightsFigures } from '../../lib/insights/figures.ts';
import { type HourRow, hourRows } from '../../lib/insights/hours.ts';
import { personRows } from '../../lib/insights/people.ts';
import { ratesOf } from '../../lib/insights/rate.ts';
import { boardName, boardScore } from '../insights/board-words.ts';
import { HourPicture } from '../insights/HourPicture.tsx';
import { Leaderboard } from '../insights/Leaderboard.tsx';
import { PersonBars } from '../insights/PersonBars.tsx';
import { Section } from '../insights/Section.tsx';
import section from '../insights/section.module.css';
import { boardSheet, hoursSheet, peopleSheet, totalsSheet } from '../insights/sheets.ts';
import { Totals } from '../insights/Totals.tsx';
import { createTimeWords } from '../ui/time-words.ts';
import { useDesk } from './DeskProvider.tsx';
import { FigureSheet } from './FigureSheet.tsx';
import { useTimeWords } from './use-time-words.ts';

interface FigureSectionsProps {
  figures: InsightsFigures;
  zone: string;
  /** Targets are for a day. */
  isOneDay: boolean;
  /** The days, as files are named by them. */
  days: string;
}

/** An hour of the clock as the user writes it, whatever the day and the place. */
function useHourName(): (row: HourRow) => string {
  const account = useDesk().view.account.value;
  const settings = account.state === 'signed-in' ? account.settings : undefined;
  const words = useMemo(() => createTimeWords({ ...settings, timezone: 'UTC' }, i18n.t('ui.language')), [settings]);
  return useCallback(
    ({ hour, isAgain }: HourRow) => {
      const name = words.time(Date.UTC(2026, 0, 1, hour));
      return isAgain ? i18n.t('insights.hourAgain', [name]) : name;
    },
    [words],
  );
}

/** All sections of an answer, each picture with its table. */
export function FigureSections(props: FigureSectionsProps) {
  const { figures, days } = props;
  const { overview } = figures;
  const { number } = useTimeWords();
  const rates = ratesOf(overview);
  const totals = i18n.t('insights.totals');
  return (
    <>
      <Section title={totals} isWide>
        <Totals figures={overview} rates={rates} number={number} />
        <FigureSheet title={totals} sheet={totalsSheet(overview, rates)} fileName={`ringside-totals-${days}`} />
      </Section>
      {overview.calls === 0 ? <p class={section.none}>{i18n.t('insights.noCalls')}</p> : <Pictures {...props} />}
    </>
  );
}

function Pictures(props: FigureSectionsProps) {
  return (
    <>
      <Hours {...props} />
      <Boards {...props} />
      <People {...props} />
    </>
  );
}

function Hours({ figures, zone, days }: FigureSectionsProps) {
  const { number } = useTimeWords();
  const hourName = useHourName();
  const rows = useMemo(() => hourRows(figures.hours, zone), [figures, zone]);
  const title = i18n.t('insights.byHour');
  return (
    <Section title={title} isWide={figures.leaderboard.length === 0}>
      <HourPicture rows={rows} hourName={hourName} number={number} />
      <FigureSheet title={title} sheet={hoursSheet(rows, hourName)} fileName={`ringside-hours-${days}`} />
    </Section>
  );
}

function Boards({ figures, days }: FigureSectionsProps) {
  const { number } = useTimeWords();
  const boards = useMemo(() => boardsOf(figures.leaderboard), [figures]);
  if (boards.length === 0) return null;
  const title = i18n.t('insights.leaderboard');
  const sheet = boardSheet(boards, boardName, (board, score) => boardScore(board, score, number));
  return (
    <Section title={title}>
      <Leaderboard boards={boards} number={number} />
      <FigureSheet title={title} sheet={sheet} fileName={`ringside-leaderboard-${days}`} />
    </Section>
  );
}

function People({ figures, isOneDay, days }: FigureSectionsProps) {
  const { number } = useTimeWords();
  const people = useMemo(() => personRows(figures), [figures]);
  const title = i18n.t('insights.byPerson');
  const haveTargets = people.some(({ targets }) => targets !== null);
  const hasTargets = isOneDay && haveTargets;
  return (
    <Section title={title} isWide>
      <PersonBars people={people} hasTargets={hasTargets} number={number} />
      {haveTargets && !isOneDay ? <p class={section.quiet}>{i18n.t('insights.targetsOneDay')}</p> : null}
      <FigureSheet title={title} sheet={peopleSheet(people, hasTargets)} fileName={`ringside-people-${days}`} />
    </Section>
  );
}
