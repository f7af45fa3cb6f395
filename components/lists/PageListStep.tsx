import type { ComponentChildren, TargetedSubmitEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PagePerson } from '../../lib/phone/listing/page-people.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { PagePersonRow } from './PagePersonRow.tsx';
import styles from './page-list.module.css';

interface PageListStepProps {
  people: readonly PagePerson[];
  /** What the agent wrote in place of the page's words, by the person's id. */
  names: ReadonlyMap<string, string>;
  ticked: ReadonlySet<string>;
  listName: string;
  error: string | undefined;
  isBusy: boolean;
  onListName: (name: string) => void;
  onName: (id: string, name: string) => void;
  onTick: (id: string, isTicked: boolean) => void;
  onCreate: () => void;
  onCancel: () => void;
}

/** The people of a page on their way into a list: everybody can be left out, every name corrected. */
export function PageListStep(props: PageListStepProps) {
  const { people, names, ticked } = props;
  return (
    <Form onSubmit={props.onCreate}>
      <TextField label={i18n.t('numbers.listName')} value={props.listName} onInput={props.onListName} />
      <p class={styles.hint}>{i18n.t('numbers.listHint')}</p>
      <ul class={styles.people} aria-label={i18n.t('numbers.listPeople')}>
        {people.map((person) => (
          <PagePersonRow
            key={person.id}
            person={person}
            name={names.get(person.id) ?? person.name}
            isTicked={ticked.has(person.id)}
            onName={(name) => props.onName(person.id, name)}
            onTick={(isTicked) => props.onTick(person.id, isTicked)}
          />
        ))}
      </ul>
      {props.error === undefined ? null : (
        <p class={styles.error} role="alert">
          {props.error}
        </p>
      )}
      <div class={styles.buttons}>
        <Button submits tone="primary" busy={props.isBusy}>
          {i18n.t('numbers.createList', [String(ticked.size)])}
        </Button>
        <Button onClick={props.onCancel}>{i18n.t('numbers.cancelList')}</Button>
      </div>
    </Form>
  );
}

function Form({ onSubmit, children }: { onSubmit: () => void; children: ComponentChildren }) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const [name] = form.current?.querySelectorAll('input') ?? [];
    name?.focus();
    name?.select();
  }, []);

  function submit(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    onSubmit();
  }

  return (
    <form class={styles.form} ref={form} aria-label={i18n.t('numbers.listTitle')} noValidate onSubmit={submit}>
      {children}
    </form>
  );
}
