import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { KnownList } from '../../lib/lists/known-list.ts';
import type { MessageError, NumberReading } from '../../lib/messages/contract.ts';
import { readingWords } from '../dial/reading-words.ts';
import styles from '../lists/lists.module.css';
import { PersonForm, type TypedPerson } from '../lists/PersonForm.tsx';
import { useCommand } from './use-command.ts';
import { useReading } from './use-reading.ts';
import { type TypedPeople, useTypedPerson } from './use-typed-person.ts';

const silence: MessageError = { code: 'no-answer', message: 'phone.read', retryable: true };

/** Why the number that is typed cannot come into the list. */
function numberError({ number }: TypedPerson, read: NumberReading | undefined, already: string | undefined) {
  if (already !== undefined) return i18n.t('lists.already', [already]);
  if (number.trim() === '') return i18n.t('dial.tooShort');
  return read?.kind === 'refused' ? readingWords(read) : undefined;
}

interface AddPersonProps {
  list: KnownList;
  typedPeople: TypedPeople;
  onClose: () => void;
}

/** Puts people into a list, one after the other. */
export function AddPerson({ list, typedPeople, onClose }: AddPersonProps) {
  const { typed, type, clear } = useTypedPerson(typedPeople, list.id);
  const [isChecked, setIsChecked] = useState(false);
  const [isSilent, setIsSilent] = useState(false);
  const [already, setAlready] = useState<string>();
  const [added, setAdded] = useState({ words: '', count: 0 });
  const add = useCommand('lists.addContact');
  const { reading, readNow } = useReading(typed.number);
  const { name } = typed;

  async function submit(): Promise<void> {
    setIsChecked(true);
    if (name.trim() === '' || typed.number.trim() === '') return;
    const read = await readNow();
    setIsSilent(read === undefined);
    if (read?.kind !== 'number') return;
    const answer = await add.run({ listId: list.id, name, phoneNumbers: [read.number] });
    if (!answer?.ok) return;
    if (answer.data.state === 'already') {
      setAlready(answer.data.name);
      return;
    }
    clear();
    setIsChecked(false);
    const words = answer.data.isShown ? i18n.t('lists.added', [name.trim()]) : i18n.t('lists.notShown', [name.trim()]);
    setAdded(({ count }) => ({ words, count: count + 1 }));
  }

  const isNamed = !isChecked || name.trim() !== '';
  return (
    <>
      <PersonForm
        typed={typed}
        nameError={isNamed ? undefined : i18n.t('lists.needPersonName')}
        numberError={isChecked ? numberError(typed, reading, already) : undefined}
        numberHint={reading && readingWords(reading)}
        isBusy={add.isBusy}
        error={isSilent ? silence : add.error}
        addedCount={added.count}
        onTyped={(next) => {
          type(next);
          setIsChecked(false);
          setAlready(undefined);
        }}
        onAdd={() => void submit()}
        onCancel={() => {
          clear();
          onClose();
        }}
      />
      <p class={styles.count}>
        <output>{added.words}</output>
      </p>
    </>
  );
}
