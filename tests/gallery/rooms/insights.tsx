import { i18n } from '#i18n';
import { ActingBanner } from '../../../components/account/ActingBanner.tsx';
import { BarChart } from '../../../components/insights/BarChart.tsx';
import chart from '../../../components/insights/chart.module.css';
import { HourPicture } from '../../../components/insights/HourPicture.tsx';
import { InsightsFrame } from '../../../components/insights/InsightsFrame.tsx';
import { Leaderboard } from '../../../components/insights/Leaderboard.tsx';
import { Legend } from '../../../components/insights/Legend.tsx';
import { OwnDayFigures } from '../../../components/insights/OwnDayFigures.tsx';
import { PersonBars } from '../../../components/insights/PersonBars.tsx';
import { Section } from '../../../components/insights/Section.tsx';
import { Totals } from '../../../components/insights/Totals.tsx';
import type { Board } from '../../../lib/insights/board.ts';
import { ratesOf } from '../../../lib/insights/rate.ts';
import type { CallFigures } from '../../../lib/tenfold/model-analytics.ts';
import { crowd, figures, hourName, hours, noFigures, ownDay, people } from '../insight-samples.ts';
import { longName } from '../samples.ts';
import { nothing, type Story } from '../story.ts';

const number = String;

const boards: readonly Board[] = [
  {
    metric: 'workhorse',
    label: 'Workhorse',
    description: '',
    unit: 'ms',
    values: [
      { name: 'Dana Whitfield', score: 8_040_000 },
      { name: longName, score: 754_000 },
    ],
  },
  { metric: 'ear', label: 'Ear', description: '', unit: 'listening', values: [{ name: 'Marcus Reed', score: 88.2 }] },
  { metric: 'closer', label: 'Closer', description: 'Most deals closed', unit: 'unknown', values: [] },
];

const totals = (of: CallFigures) => <Totals figures={of} rates={ratesOf(of)} number={number} />;

export const stories: readonly Story[] = [
  {
    name: 'InsightsFrame, while acting for somebody',
    render: () => (
      <InsightsFrame banner={<ActingBanner name={longName} isBusy={false} onStop={nothing} />}>
        <Section title={i18n.t('insights.totals')} isWide>
          {i18n.t('insights.noCalls')}
        </Section>
      </InsightsFrame>
    ),
  },
  { name: 'Totals', render: () => totals(figures) },
  { name: 'Totals, no calls', render: () => totals(noFigures) },
  { name: 'HourPicture, BarChart', render: () => <HourPicture rows={hours} hourName={hourName} number={number} /> },
  {
    name: 'BarChart, one bar, and nothing in it',
    render: () => (
      <BarChart
        label={i18n.t('insights.notes')}
        picture={{
          labels: ['7'],
          parts: [{ name: i18n.t('insights.notes'), tone: chart.first, values: [null] }],
          tick: number,
        }}
      />
    ),
  },
  {
    name: 'Legend',
    render: () => (
      <Legend
        parts={[
          { name: i18n.t('insights.inbound'), tone: chart.first },
          { name: i18n.t('insights.outbound'), tone: chart.second },
        ]}
      />
    ),
  },
  { name: 'Leaderboard, one board without anybody', render: () => <Leaderboard boards={boards} number={number} /> },
  { name: 'PersonBars, with targets', render: () => <PersonBars people={people} hasTargets number={number} /> },
  {
    name: 'PersonBars, more people than there is room for',
    render: () => <PersonBars people={crowd} hasTargets={false} number={number} />,
  },
  { name: 'OwnDayFigures, with targets', render: () => <OwnDayFigures day={ownDay} asOf="15:04" /> },
  {
    name: 'OwnDayFigures, no targets and no calls',
    render: () => <OwnDayFigures day={{ calls: 0, missed: 0, talkMin: 0, targets: [] }} asOf="15:04" />,
  },
];
