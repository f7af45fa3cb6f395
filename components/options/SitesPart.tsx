import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './part.module.css';

interface SitesPartProps {
  /** Match patterns of the sites where numbers are marked. */
  sites: readonly { pattern: string; isRemovable: boolean }[];
  /** Sites where the agent switched Ringside off. */
  refused: readonly string[];
  isAdded: boolean;
  /** Why the last site was not added. */
  refusal?: string | undefined;
  onAdd: (address: string) => void;
  onAllow: (site: string) => void;
  onRemove: (pattern: string) => void;
  onEdit: () => void;
}

/** On which sites numbers can be clicked, and the way to add one. */
export function SitesPart(props: SitesPartProps) {
  const { sites, refused } = props;
  return (
    <div class={styles.stack}>
      <p class={styles.quiet}>{i18n.t('options.sites.lead')}</p>
      {sites.length + refused.length > 0 ? (
        <ul class={styles.sites}>
          {sites.map((site) => (
            <li key={site.pattern}>
              <span>{site.pattern}</span>
              {site.isRemovable ? (
                <Button size="small" onClick={() => props.onRemove(site.pattern)}>
                  {i18n.t('options.sites.remove', [site.pattern])}
                </Button>
              ) : null}
            </li>
          ))}
          {refused.map((site) => (
            <li key={`off ${site}`}>
              <span>
                <span class={styles.quiet}>{i18n.t('options.sites.refused')}</span> {site}
              </span>
              <Button size="small" onClick={() => props.onAllow(site)}>
                {i18n.t('options.sites.allow')}
              </Button>
            </li>
          ))}
        </ul>
      ) : (
        <p class={styles.quiet}>{i18n.t('options.sites.none')}</p>
      )}
      <AddSite {...props} />
    </div>
  );
}

function AddSite({ isAdded, refusal, onAdd, onEdit }: SitesPartProps) {
  const [text, setText] = useState('');

  function submit(event: Event): void {
    event.preventDefault();
    onAdd(text);
  }

  return (
    <form class={styles.add} noValidate onSubmit={submit}>
      <TextField
        label={i18n.t('options.sites.add')}
        type="url"
        placeholder={i18n.t('options.sites.placeholder')}
        value={text}
        error={refusal}
        onInput={(value) => {
          setText(value);
          onEdit();
        }}
      />
      <Button submits>{i18n.t('options.sites.addButton')}</Button>
      <output class={styles.saved}>{isAdded ? i18n.t('options.sites.added') : ''}</output>
    </form>
  );
}
