import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HourRow } from '../../lib/insights/hours.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { BarChart } from './BarChart.tsx';
import type { BarPicture } from './bar-picture.ts';
import chart from './chart.module.css';
import { durationWords, type NumberWords, rateWords } from './figure-words.ts';
import styles from './section.module.css';

interface HourPictureProps {
  rows: readonly HourRow[];
  hourName: (row: HourRow) => string;
  number: NumberWords;
}

/** Beside a scale an hour is told without its minutes. */
const wholeHour = /[:.]00/;

const measures = ['calls', 'time', 'connects', 'connectRate', 'notes'] as const;
type Measure = (typeof measures)[number];

function measureName(measure: Measure): string {
  switch (measure) {
    case 'calls':
      return i18n.t('insights.calls');
    case 'time':
      return i18n.t('insights.duration');
    case 'connects':
      return i18n.t('insights.connects');
    case 'connectRate':
      return i18n.t('insights.connectRate');
    case 'notes':
      return i18n.t('insights.notes');
  }
}

/** The figures of each hour, in one part or in two. */
function partsOf(measure: Measure, rows: readonly HourRow[]): BarPicture['parts'] {
  const [first, second] = [chart.first, chart.second];
  const both = (inbound: (row: HourRow) => number, outbound: (row: HourRow) => number): BarPicture['parts'] => [
    { name: i18n.t('insights.inbound'), tone: first, values: rows.map(inbound) },
    { name: i18n.t('insights.outbound'), tone: second, values: rows.map(outbound) },
  ];
  const one = (of: (row: HourRow) => number | null): BarPicture['parts'] => [
    { name: measureName(measure), tone: first, values: rows.map(of) },
  ];
  switch (measure) {
    case 'calls':
      return both(
        (row) => row.inbound,
        (row) => row.outbound,
      );
    case 'time':
      return both(
        (row) => row.talkTimeInboundMin,
        (row) => row.talkTimeOutboundMin,
      );
    case 'connects':
      return one((row) => row.connects);
    case 'connectRate':
      return one((row) => row.connectRatePercent);
    case 'notes':
      return one((row) => row.notes);
  }
}

function valueWords(measure: Measure, value: number, number: NumberWords): string {
  if (measure === 'time') return durationWords(value * 60_000, number);
  return measure === 'connectRate' ? rateWords(value, number) : number(value);
}

/** Beside the scale there is room for little. */
function tickWords(measure: Measure, value: number, number: NumberWords): string {
  if (measure === 'time') return i18n.t('insights.inMin', [number(value)]);
  return measure === 'connectRate' ? rateWords(value, number) : number(value);
}

/** The sum of the parts, hour by hour. */
function heights(parts: BarPicture['parts'], count: number): number[] {
  return Array.from({ length: count }, (_none, at) => parts.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
}

/** The day, hour by hour, by one figure at a time. */
export function HourPicture({ rows, hourName, number }: HourPictureProps) {
  const [measure, setMeasure] = useState<Measure>('calls');
  const picture = useMemo(
    (): BarPicture => ({
      labels: rows.map((row) => hourName(row).replace(wholeHour, '')),
      parts: partsOf(measure, rows),
      tick: (value) => tickWords(measure, value, number),
    }),
    [rows, measure, hourName, number],
  );
  const tops = heights(picture.parts, rows.length);
  const most = Math.max(0, ...tops);
  const busiest = rows[tops.indexOf(most)];
  const when = busiest ? hourName(busiest) : '';
  return (
    <>
      <div class={styles.choice}>
        <SelectField
          label={i18n.t('insights.show')}
          value={measure}
          choices={measures.map((value) => ({ value, text: measureName(value) }))}
          onChange={(value) => setMeasure(measures.find((each) => each === value) ?? 'calls')}
        />
      </div>
      <BarChart
        label={i18n.t('insights.busiest', [measureName(measure), when, valueWords(measure, most, number)])}
        picture={picture}
      />
    </>
  );
}
