import { i18n } from '#i18n';
import type { ListedPerson } from '../../lib/lists/call-down.ts';
import type { PersonChange } from '../../lib/lists/call-down-changes.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { ChevronIcon, PhoneIcon } from '../ui/icons.tsx';
import { numberWords } from '../ui/phone-words.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './called-row.module.css';
import { offeredOutcomes, outcomeWords, standingWords } from './outcome-words.ts';

interface CalledRowProps {
  person: ListedPerson;
  name: string;
  isOpen: boolean;
  /** A call runs, so no other can begin. */
  isWaiting: boolean;
  onToggle: () => void;
  onCall: (number: string) => void;
  onChange: (change: PersonChange) => void;
}

function stateWords({ kept, standing, proposed }: ListedPerson): string {
  if (standing === 'done') return kept.outcome ? outcomeWords(kept.outcome) : '';
  return standing === 'called' && proposed ? outcomeWords(proposed) : standingWords(standing);
}

/** Somebody on the list: what came of it at a glance, and behind the name all that can be said and done. */
export function CalledRow(props: CalledRowProps) {
  const { person, name, isOpen, onToggle } = props;
  return (
    <li class={styles.row}>
      <button type="button" class={styles.person} aria-expanded={isOpen} onClick={onToggle}>
        <ChevronIcon />
        <span class={styles.words}>
          <span class={styles.name}>{name}</span> <span class={styles.remark}>{person.kept.remark}</span>
        </span>{' '}
        <span class={styles.state}>{stateWords(person)}</span>
      </button>
      {isOpen ? <PersonFields {...props} /> : null}
    </li>
  );
}

function PersonFields({ person, name, isWaiting, onCall, onChange }: CalledRowProps) {
  const { contact, kept, standing } = person;
  const choices = offeredOutcomes.map((value) => ({ value, text: outcomeWords(value) }));
  const isSkipped = standing === 'skipped';
  return (
    <div class={styles.fields}>
      <ul>
        {contact.phoneNumbers.map((number) => (
          <li key={number} class={styles.number}>
            <span>{numberWords(number)}</span>
            {isWaiting ? null : (
              <IconButton label={i18n.t('callDown.call', [name, numberWords(number)])} onClick={() => onCall(number)}>
                <PhoneIcon />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      <SelectField
        label={i18n.t('callDown.outcomeOf', [name])}
        value={kept.outcome ?? ''}
        choices={[{ value: '', text: i18n.t('callDown.noOutcome') }, ...choices]}
        onChange={(value) => onChange({ kind: 'outcome', outcome: offeredOutcomes.find((each) => each === value) })}
      />
      <TextField
        label={i18n.t('callDown.remarkOn', [name])}
        value={kept.remark ?? ''}
        onInput={(remark) => onChange({ kind: 'remark', remark })}
      />
      {standing === 'left' || isSkipped ? (
        <Button size="small" onClick={() => onChange({ kind: 'skip', isSkipped: !isSkipped })}>
          {isSkipped ? i18n.t('callDown.unskip', [name]) : i18n.t('callDown.skip', [name])}
        </Button>
      ) : null}
    </div>
  );
}
