import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { ReportPerson } from './report-draft.ts';
import styles from './reports.module.css';

interface ReportPeopleProps {
  people: readonly ReportPerson[];
  /** Who was found last; undefined before anybody was looked for. */
  found: readonly ReportPerson[] | undefined;
  isSearching: boolean;
  /** Why nobody was found, when that is not because nobody has the name. */
  error: string | undefined;
  onSearch: (name: string) => void;
  onAdd: (person: ReportPerson) => void;
  onRemove: (person: ReportPerson) => void;
}

/** Whom a report is about, found by name; nobody named means oneself. */
export function ReportPeople(props: ReportPeopleProps) {
  const { people, found, error } = props;
  const isChosen = ({ id }: ReportPerson): boolean => people.some((person) => person.id === id);
  return (
    <fieldset class={styles.people}>
      <legend class={styles.legend}>{i18n.t('reports.about')}</legend>
      {people.length === 0 ? (
        <p class={styles.quiet}>{i18n.t('reports.aboutYou')}</p>
      ) : (
        <ul class={styles.chosen}>
          {people.map((person) => (
            <li key={person.id}>
              <Button size="small" onClick={() => props.onRemove(person)}>
                {i18n.t('reports.remove', [person.name])}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Search {...props} />
      {found && !found.every(isChosen) ? (
        <ul class={styles.chosen}>
          {found
            .filter((person) => !isChosen(person))
            .map((person) => (
              <li key={person.id}>
                <Button size="small" tone="quiet" onClick={() => props.onAdd(person)}>
                  {i18n.t('reports.add', [person.name])}
                </Button>
              </li>
            ))}
        </ul>
      ) : null}
      <output class={styles.quiet}>{error ?? (found?.length === 0 ? i18n.t('reports.nobody') : '')}</output>
    </fieldset>
  );
}

function Search({ isSearching, onSearch }: ReportPeopleProps) {
  const [name, setName] = useState('');

  function submit(event: Event): void {
    event.preventDefault();
    if (!isSearching && name.trim() !== '') onSearch(name.trim());
  }

  return (
    <form class={styles.search} noValidate onSubmit={submit}>
      <TextField label={i18n.t('reports.name')} value={name} onInput={setName} />
      <Button submits busy={isSearching}>
        {i18n.t('reports.find')}
      </Button>
    </form>
  );
}
