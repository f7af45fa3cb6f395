import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { type Choice, SelectField } from '../ui/SelectField.tsx';
import styles from './question-fields.module.css';

interface QuestionFieldsProps {
  scopes: readonly Choice[];
  scope: string;
  onScope: (value: string) => void;
  /** Undefined where there is no leaderboard. */
  leaders: { count: number; onChange: (count: number) => void } | undefined;
  isBusy: boolean;
  onUpdate: () => void;
  /** How old the figures are, or what is under way. */
  status: string;
  /** The fields of the time. */
  children: ComponentChildren;
}

const leaderCounts = [1, 3, 5, 10];

/** Which figures: whose, of which time, and how many leaders. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { scopes, scope, onScope, leaders, isBusy, onUpdate, status, children } = props;
  return (
    <search class={styles.question}>
      <div class={styles.fields}>
        <SelectField label={i18n.t('insights.scope')} value={scope} choices={scopes} onChange={onScope} />
        {children}
        {leaders ? (
          <SelectField
            label={i18n.t('insights.leaders')}
            value={String(leaders.count)}
            choices={leaderCounts.map((count) => ({ value: String(count), text: String(count) }))}
            onChange={(value) => leaders.onChange(leaderCounts.find((count) => String(count) === value) ?? 1)}
          />
        ) : null}
      </div>
      <div class={styles.line}>
        <Button busy={isBusy} onClick={onUpdate}>
          {i18n.t('insights.update')}
        </Button>
        <output class={styles.status}>{status}</output>
      </div>
    </search>
  );
}
