import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { LockIcon } from '../ui/icons.tsx';
import styles from './part.module.css';
import { SiteForm } from './SiteForm.tsx';

interface RefusedSitesProps {
  /** Without `onAllow` the administrator refused it, and nobody else can allow it. */
  refused: readonly { name: string; onAllow?: (() => void) | undefined }[];
  onRefuse: (typed: string) => Promise<string | undefined>;
}

/** The sites that are left alone whatever is granted, and the way to add and remove one. */
export function RefusedSites({ refused, onRefuse }: RefusedSitesProps) {
  return (
    <div class={styles.stack}>
      <h3 id="refused-sites">{i18n.t('options.sites.refused')}</h3>
      <p class={styles.quiet}>{i18n.t('options.sites.refusedLead')}</p>
      {refused.length > 0 ? (
        <ul class={styles.sites} aria-labelledby="refused-sites">
          {refused.map(({ name, onAllow }) => (
            <li key={onAllow ? name : `locked ${name}`}>
              <span>{name}</span>
              {onAllow ? (
                <Button size="small" onClick={onAllow}>
                  {i18n.t('options.sites.allow', [name])}
                </Button>
              ) : (
                <span class={styles.locked}>
                  <LockIcon />
                  {i18n.t('options.sites.locked')}
                </span>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      <SiteForm
        label={i18n.t('options.sites.refuse')}
        button={i18n.t('options.sites.refuseButton')}
        placeholder={i18n.t('options.sites.refusePlaceholder')}
        onAdd={onRefuse}
      />
    </div>
  );
}
