import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Server } from '../../lib/settings/schemas.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './part.module.css';
import { ServerFields, type ServerTyped } from './ServerFields.tsx';

/** What became of the last save; `wrong` names the addresses that are none. */
export type ServerOutcome =
  | { kind: 'none' | 'saved' }
  | { kind: 'wrong'; fields: readonly ('apiAddress' | 'betaAddress')[] }
  | { kind: 'failed'; words: string };

interface ServerPartProps {
  server: Server;
  /** Names of what the administrator has set. */
  locked: ReadonlySet<string>;
  isBusy: boolean;
  outcome: ServerOutcome;
  onSave: (typed: Omit<ServerTyped, 'clientSecret'> & { clientSecret?: string }) => void;
  onEdit: () => void;
}

/** With all of them set by the administrator there is nothing to save. */
const fieldCount = 4;

/** Where Tenfold's API is, and as what Ringside signs in there. */
export function ServerPart({ server, locked, isBusy, outcome, onSave, onEdit }: ServerPartProps) {
  const { apiAddress, betaAddress, clientId } = server;
  const [typed, setTyped] = useState<ServerTyped>({ apiAddress, betaAddress, clientId, clientSecret: '' });

  function change(part: Partial<ServerTyped>): void {
    setTyped({ ...typed, ...part });
    onEdit();
  }

  function submit(event: Event): void {
    event.preventDefault();
    const { clientSecret, ...rest } = typed;
    if (!isBusy) onSave(clientSecret === '' ? rest : typed);
  }

  return (
    <form class={styles.stack} noValidate onSubmit={submit}>
      <p class={styles.quiet}>{i18n.t('options.server.lead')}</p>
      <ServerFields
        typed={typed}
        hasSecret={server.hasClientSecret}
        wrong={outcome.kind === 'wrong' ? outcome.fields : []}
        locked={locked}
        onChange={change}
      />
      <div class={styles.line}>
        {locked.size < fieldCount ? (
          <Button tone="primary" submits busy={isBusy}>
            {i18n.t('options.server.save')}
          </Button>
        ) : null}
        {server.hasClientSecret && !locked.has('hasClientSecret') ? (
          <Button tone="quiet" disabled={isBusy} onClick={() => onSave({ ...typed, clientSecret: '' })}>
            {i18n.t('options.server.forget')}
          </Button>
        ) : null}
        <output class={styles.saved}>{outcome.kind === 'saved' ? i18n.t('options.server.saved') : ''}</output>
      </div>
      {outcome.kind === 'failed' ? (
        <Notice tone="danger" alert>
          {outcome.words}
        </Notice>
      ) : null}
    </form>
  );
}
