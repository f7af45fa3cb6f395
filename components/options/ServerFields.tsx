import { i18n } from '#i18n';
import { TextField } from '../ui/TextField.tsx';
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
  onChange: (part: Partial<ServerTyped>) => void;
}

/** The fields of the server part; a secret that was saved is never shown again. */
export function ServerFields({ typed, hasSecret, wrong, onChange }: ServerFieldsProps) {
  const fault = (field: string): string | undefined =>
    wrong.includes(field) ? i18n.t('options.server.notAnAddress') : undefined;
  return (
    <div class={styles.pair}>
      <TextField
        label={i18n.t('options.server.api')}
        type="url"
        value={typed.apiAddress}
        error={fault('apiAddress')}
        onInput={(apiAddress) => onChange({ apiAddress })}
      />
      <TextField
        label={i18n.t('options.server.beta')}
        type="url"
        value={typed.betaAddress}
        error={fault('betaAddress')}
        onInput={(betaAddress) => onChange({ betaAddress })}
      />
      <TextField
        label={i18n.t('options.server.clientId')}
        value={typed.clientId}
        onInput={(clientId) => onChange({ clientId })}
      />
      <TextField
        label={i18n.t('options.server.clientSecret')}
        type="password"
        autocomplete="new-password"
        value={typed.clientSecret}
        hint={hasSecret ? i18n.t('options.server.secretSaved') : i18n.t('options.server.secretHint')}
        onInput={(clientSecret) => onChange({ clientSecret })}
      />
    </div>
  );
}
