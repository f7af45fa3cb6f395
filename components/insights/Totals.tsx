import { i18n } from '#i18n';
import type { Rates } from '../../lib/insights/rate.ts';
import type { CallFigures } from '../../lib/tenfold/model-analytics.ts';
import { durationWords, type NumberWords, rateWords, scoreWords } from './figure-words.ts';
import styles from './totals.module.css';

interface TotalsProps {
  figures: CallFigures;
  rates: Rates;
  number: NumberWords;
}

/** What all calls come to, figure by figure. */
export function Totals({ figures, rates, number }: TotalsProps) {
  const { inbound, outbound } = figures;
  const tiles: [name: string, value: string][] = [
    [i18n.t('insights.calls'), number(figures.calls)],
    [i18n.t('insights.inbound'), number(inbound.calls)],
    [i18n.t('insights.outbound'), number(outbound.calls)],
    [i18n.t('insights.connects'), number(outbound.connects)],
    [i18n.t('insights.connectRate'), rateWords(rates.connectPercent, number)],
    [i18n.t('insights.duration'), durationWords(figures.durationMs, number)],
    [i18n.t('insights.average'), durationWords(rates.avgMs, number)],
    [i18n.t('insights.longCalls'), number(inbound.longCalls + outbound.longCalls)],
    [i18n.t('insights.answered'), number(inbound.answered)],
    [i18n.t('insights.missed'), number(inbound.missed)],
    [i18n.t('insights.notes'), number(figures.notes)],
    [i18n.t('insights.crmMatchRate'), rateWords(rates.crmMatchPercent, number)],
    [i18n.t('insights.listeningScore'), scoreWords(figures.listeningScore, number)],
  ];
  return (
    <dl class={styles.tiles}>
      {tiles.map(([name, value]) => (
        <div class={styles.tile} key={name}>
          <dt class={styles.name}>{name}</dt>
          <dd class={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
