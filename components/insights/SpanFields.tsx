import { i18n } from '#i18n';
import type { NamedSpan, SpanChoice } from '../../lib/insights/span.ts';
import { DateField } from '../ui/DateField.tsx';
import { type Choice, SelectField } from '../ui/SelectField.tsx';
import { spanWords } from './span-words.ts';

interface SpanFieldsProps {
  /** In the order in which they are offered. */
  named: readonly NamedSpan[];
  choice: SpanChoice;
  /** What the two dates begin with when somebody chooses them: `2026-03-12`. */
  days: { first: string; last: string };
  zone: string;
  zones: readonly Choice[];
  onChange: (choice: SpanChoice) => void;
  onZone: (zone: string) => void;
}

/** Which time is asked about, and by whose clocks. */
export function SpanFields({ named, choice, days, zone, zones, onChange, onZone }: SpanFieldsProps) {
  function choose(value: string): void {
    const kind = named.find((each) => each === value);
    onChange(kind ? { kind } : { kind: 'days', from: days.first, to: days.last });
  }
  return (
    <>
      <SelectField
        label={i18n.t('insights.time')}
        value={choice.kind}
        choices={[...named, 'days' as const].map((kind) => ({ value: kind, text: spanWords(kind) }))}
        onChange={choose}
      />
      {choice.kind === 'days' ? (
        <>
          <DateField
            label={i18n.t('insights.from')}
            value={choice.from}
            onChange={(from) => onChange({ ...choice, from })}
          />
          <DateField label={i18n.t('insights.to')} value={choice.to} onChange={(to) => onChange({ ...choice, to })} />
        </>
      ) : null}
      <SelectField label={i18n.t('insights.zone')} value={zone} choices={zones} onChange={onZone} />
    </>
  );
}
