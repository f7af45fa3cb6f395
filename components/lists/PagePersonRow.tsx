import { i18n } from '#i18n';
import type { PagePerson } from '../../lib/phone/listing/page-people.ts';
import { cautionWords } from '../dial/reading-words.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import styles from './page-list.module.css';

interface PagePersonRowProps {
  person: PagePerson;
  name: string;
  isTicked: boolean;
  onName: (name: string) => void;
  onTick: (isTicked: boolean) => void;
}

/** Somebody of the page: in or out, the name, and where on the page the number stands. */
export function PagePersonRow({ person, name, isTicked, onName, onTick }: PagePersonRowProps) {
  const numbers = person.numbers.map(({ display }) => display).join(', ');
  return (
    <li class={styles.person}>
      <Checkbox
        label={numbers}
        checked={isTicked}
        onChange={onTick}
        {...(person.caution && { hint: cautionWords(person.caution) })}
      />
      <input
        class={styles.name}
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        aria-label={i18n.t('numbers.personName', [numbers])}
        placeholder={i18n.t('numbers.noName')}
        value={name}
        onInput={(event) => onName(event.currentTarget.value)}
      />
      <p class={styles.around}>{person.around}</p>
    </li>
  );
}
