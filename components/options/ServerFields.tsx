import { i18n } from '#i18n';
import { TextField } from '../ui/TextField.tsx';
import { Locked } from './Locked.tsx';
import styles from './part.module.css';

export interface ServerTyped {
  apiAddress: string;
  betaAddress: string;
  clientId: string;
  clientSecret: string;
}

interface ServerFieldsProps {
  typed: ServerTyped;
  hasSecret: boolean;
  wrong: readonly string[];
  /** Names of fields that the administrator has set. */
  locked: ReadonlySet<string>;
  onChange: (part: Partial<ServerTyped>) => void;
}

/** The fields of the server part; a secret that was saved is never shown again. */
export function ServerFields(props: ServerFieldsProps) {
  return (
    <div class={styles.pair}>
      <Addresses {...props} />
      <Client {...props} />
    </div>
  );
}

function Addresses({ typed, wrong, locked, onChange }: ServerFieldsProps) {
  const fault = (field: string): string | undefined =>
    wrong.includes(field) ? i18n.t('options.server.notAnAddress') : undefined;
  return (
    <>
      <Locked when={locked.has('apiAddress')}>
        <TextField
          label={i18n.t('options.server.api')}
          type="url"
          value={typed.apiAddress}
          error={fault('apiAddress')}
          onInput={(apiAddress) => onChange({ apiAddress })}
        />
      </Locked>
      <Locked when={locked.has('betaAddress')}>
        <TextField
          label={i18n.t('options.server.beta')}
          type="url"
          value={typed.betaAddress}
          error={fault('betaAddress')}
          onInput={(betaAddress) => onChange({ betaAddress })}
        />
      </Locked>
    </>
  );
}

function Client({ typed, hasSecret, locked, onChange }: ServerFieldsProps) {
  const isSecretLocked = locked.has('hasClientSecret');
  const hint = hasSecret ? i18n.t('options.server.secretSaved') : i18n.t('options.server.secretHint');
  return (
    <>
      <Locked when={locked.has('clientId')}>
        <TextField
          label={i18n.t('options.server.clientId')}
          value={typed.clientId}
          onInput={(clientId) => onChange({ clientId })}
        />
      </Locked>
      <Locked when={isSecretLocked}>
        <TextField
          label={i18n.t('options.server.clientSecret')}
          type="password"
          autocomplete="new-password"
          value={typed.clientSecret}
          hint={isSecretLocked ? undefined : hint}
          onInput={(clientSecret) => onChange({ clientSecret })}
        />
      </Locked>
    </>
  );
}
