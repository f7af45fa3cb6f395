import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './part.module.css';
import { SiteForm } from './SiteForm.tsx';

interface SitesPartProps {
  /** Match patterns of the sites where numbers are marked. */
  sites: readonly { pattern: string; isRemovable: boolean }[];
  /** Sites the administrator suggests. */
  offered: readonly { name: string; isGranted: boolean; onAllow: () => void }[];
  /** What stands in the administrator's lists and names no site. */
  unusable: readonly string[];
  /** Patterns of records among them that cannot be read. */
  unusableRules: readonly string[];
  onAdd: (typed: string) => Promise<string | undefined>;
  onRemove: (pattern: string) => void;
  /** What Chrome did not do of the last click on a site's button. */
  refusal?: string | undefined;
}

const quoted = (entries: readonly string[]): string =>
  new Intl.ListFormat(i18n.t('ui.language'), { type: 'unit' }).format(
    entries.map((entry) => i18n.t('ui.quoted', [entry])),
  );

/** On which sites numbers can be clicked, and the way to add one. */
export function SitesPart(props: SitesPartProps) {
  const { sites, offered, unusable, unusableRules, onAdd, onRemove, refusal } = props;
  return (
    <div class={styles.stack}>
      <p class={styles.quiet}>{i18n.t('options.sites.lead')}</p>
      {unusable.length > 0 ? (
        <Notice tone="warning">{i18n.t('options.sites.unusable', [quoted(unusable)])}</Notice>
      ) : null}
      {unusableRules.length > 0 ? (
        <Notice tone="warning">{i18n.t('options.sites.unusableRules', [quoted(unusableRules)])}</Notice>
      ) : null}
      {sites.length > 0 ? (
        <ul class={styles.sites}>
          {sites.map(({ pattern, isRemovable }) => (
            <li key={pattern}>
              <span>{pattern}</span>
              {isRemovable ? (
                <Button size="small" onClick={() => onRemove(pattern)}>
                  {i18n.t('options.sites.remove', [pattern])}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      ) : (
        <p class={styles.quiet}>{i18n.t('options.sites.none')}</p>
      )}
      <SiteForm
        label={i18n.t('options.sites.add')}
        button={i18n.t('options.sites.addButton')}
        placeholder={i18n.t('options.sites.placeholder')}
        onAdd={onAdd}
      />
      {offered.length > 0 ? <OfferedSites offered={offered} /> : null}
      {refusal ? (
        <Notice tone="danger" alert>
          {refusal}
        </Notice>
      ) : null}
    </div>
  );
}

function OfferedSites({ offered }: Pick<SitesPartProps, 'offered'>) {
  return (
    <>
      <h3 id="offered-sites">{i18n.t('options.sites.offered')}</h3>
      <ul class={styles.sites} aria-labelledby="offered-sites">
        {offered.map(({ name, isGranted, onAllow }) => (
          <li key={name}>
            <span>{name}</span>
            {isGranted ? (
              <span class={styles.saved}>{i18n.t('options.sites.isAllowed')}</span>
            ) : (
              <Button size="small" onClick={onAllow}>
                {i18n.t('options.sites.allowOffered', [name])}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
