import { i18n } from '#i18n';
import { Checkbox } from '../ui/Checkbox.tsx';
import { TextField } from '../ui/TextField.tsx';

export interface Credentials {
  username: string;
  password: string;
  keepSignedIn: boolean;
}

interface SignInFieldsProps {
  typed: Credentials;
  /** What is missing is said only after a try. */
  isChecked: boolean;
  onChange: (part: Partial<Credentials>) => void;
}

/** The fields of the sign-in form, named so that password managers know them. */
export function SignInFields({ typed, isChecked, onChange }: SignInFieldsProps) {
  const { username, password, keepSignedIn } = typed;
  return (
    <>
      <TextField
        label={i18n.t('session.email')}
        type="email"
        name="username"
        autocomplete="username"
        value={username}
        required
        error={isChecked && username.trim() === '' ? i18n.t('session.needEmail') : undefined}
        onInput={(value) => onChange({ username: value })}
      />
      <TextField
        label={i18n.t('session.password')}
        type="password"
        name="password"
        autocomplete="current-password"
        value={password}
        required
        error={isChecked && password === '' ? i18n.t('session.needPassword') : undefined}
        onInput={(value) => onChange({ password: value })}
      />
      <Checkbox
        label={i18n.t('session.keep')}
        checked={keepSignedIn}
        onChange={(value) => onChange({ keepSignedIn: value })}
      />
    </>
  );
}
