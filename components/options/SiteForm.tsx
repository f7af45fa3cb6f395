import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './part.module.css';

interface SiteFormProps {
  label: string;
  button: string;
  placeholder: string;
  /** Must begin its work within this call, because Chrome asks for permissions only in a click. Answers with why not. */
  onAdd: (typed: string) => Promise<string | undefined>;
}

/** A site to be typed, and what came of it. */
export function SiteForm({ label, button, placeholder, onAdd }: SiteFormProps) {
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const [isAdded, setIsAdded] = useState(false);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const refused = await onAdd(text);
    setRefusal(refused);
    setIsAdded(refused === undefined);
    if (refused === undefined) setText('');
  }

  return (
    <form class={styles.add} noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        label={label}
        placeholder={placeholder}
        value={text}
        error={refusal}
        onInput={(value) => {
          setText(value);
          setRefusal(undefined);
          setIsAdded(false);
        }}
      />
      <Button submits>{button}</Button>
      <output class={styles.saved}>{isAdded ? i18n.t('options.sites.added') : ''}</output>
    </form>
  );
}
