import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { MessageOutput } from '../../lib/messages/contract.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './part.module.css';

export type FoundUser = MessageOutput['account.users'][number];

interface ActAsPartProps {
  /** Why nobody can be acted for; the search is there only without it. */
  obstacle?: string | undefined;
  /** Undefined until somebody was searched for. */
  found: readonly FoundUser[] | undefined;
  isSearching: boolean;
  isBusy: boolean;
  error?: string | undefined;
  onSearch: (name: string) => void;
  onChoose: (user: FoundUser) => void;
}

/** An administrator finds a user of the organisation and acts for them. */
export function ActAsPart(props: ActAsPartProps) {
  const { obstacle, error } = props;
  return (
    <div class={styles.stack}>
      <h3>{i18n.t('options.account.actAs')}</h3>
      {obstacle === undefined ? <Search {...props} /> : <p class={styles.quiet}>{obstacle}</p>}
      {error ? (
        <Notice tone="danger" alert>
          {error}
        </Notice>
      ) : null}
    </div>
  );
}

function Search({ found, isSearching, isBusy, onSearch, onChoose }: ActAsPartProps) {
  const [name, setName] = useState('');

  function submit(event: Event): void {
    event.preventDefault();
    if (!isSearching && name.trim() !== '') onSearch(name.trim());
  }

  return (
    <>
      <form class={styles.add} noValidate onSubmit={submit}>
        <TextField label={i18n.t('options.account.user')} value={name} onInput={setName} />
        <Button submits busy={isSearching}>
          {i18n.t('options.account.find')}
        </Button>
        <output class={styles.quiet}>{found?.length === 0 ? i18n.t('options.account.nobodyFound') : ''}</output>
      </form>
      {found && found.length > 0 ? (
        <ul class={styles.sites}>
          {found.map((user) => (
            <li key={user.id}>
              <span>
                {user.name} <span class={styles.quiet}>{user.username}</span>
              </span>
              <Button size="small" disabled={isBusy} onClick={() => onChoose(user)}>
                {i18n.t('options.account.actAsUser', [user.name])}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
