import type { TargetedKeyboardEvent } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Outcome } from '../../lib/settings/stored-call-down.ts';
import { Button } from '../ui/Button.tsx';
import styles from './call-down.module.css';
import { offeredOutcomes, outcomeWords } from './outcome-words.ts';

interface OutcomeChoiceProps {
  name: string;
  outcome: Outcome | undefined;
  /** What the call itself says; counts unless something else is chosen. */
  proposed: Outcome | undefined;
  onChoose: (outcome: Outcome) => void;
}

/** What came of a call, one key each: the digits work wherever the focus is in this group. */
export function OutcomeChoice({ name, outcome, proposed, onChoose }: OutcomeChoiceProps) {
  const id = useId();
  const shown = outcome ?? proposed;

  function press(event: TargetedKeyboardEvent<HTMLFieldSetElement>): void {
    const chosen = offeredOutcomes[Number(event.key) - 1];
    if (!chosen || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onChoose(chosen);
  }

  return (
    <fieldset class={styles.outcome} aria-describedby={id} onKeyDown={press}>
      <legend class={styles.question}>{i18n.t('callDown.howDidItGo', [name])}</legend>
      <div class={styles.choices}>
        {offeredOutcomes.map((each, index) => (
          <Button key={each} size="small" pressed={each === shown} onClick={() => onChoose(each)}>
            <span class={styles.key} aria-hidden="true">
              {index + 1}
            </span>
            {outcomeWords(each)}
          </Button>
        ))}
      </div>
      <p class={styles.hint} id={id}>
        {outcome === undefined && proposed !== undefined
          ? i18n.t('callDown.suggested', [outcomeWords(proposed)])
          : i18n.t('callDown.keys')}
      </p>
    </fieldset>
  );
}
