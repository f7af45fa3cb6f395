import { i18n } from '#i18n';
import type { Organization } from '../../lib/tenfold/model.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './organization-part.module.css';
import part from './part.module.css';

interface OrganizationPartProps {
  /** Undefined until it is there. */
  organization: Organization | undefined;
  isLoading: boolean;
  error?: string | undefined;
  onAgain: () => void;
}

/** The user's organisation as Tenfold knows it; what it does not say is left out. */
export function OrganizationPart({ organization, isLoading, error, onAgain }: OrganizationPartProps) {
  return (
    <div class={part.stack}>
      <h3>{i18n.t('policy.organization')}</h3>
      <output class={part.quiet}>{isLoading ? i18n.t('policy.loading') : ''}</output>
      {error === undefined ? null : (
        <Notice
          tone="warning"
          actions={
            <Button size="small" onClick={onAgain}>
              {i18n.t('ui.tryAgain')}
            </Button>
          }
        >
          {error}
        </Notice>
      )}
      {organization ? <Facts organization={organization} /> : null}
    </div>
  );
}

function Facts({ organization }: { organization: Organization }) {
  const { company, plan, phoneSystem, crmProvider, timezone, locale, status } = organization;
  const facts: [string, string | undefined][] = [
    [i18n.t('policy.company'), company],
    [i18n.t('policy.plan'), plan],
    [i18n.t('health.phone'), phoneSystem],
    [i18n.t('health.crm'), crmProvider],
    [i18n.t('options.account.timeZone'), timezone],
    [i18n.t('options.account.locale'), locale],
    [i18n.t('policy.status'), status],
  ];
  return (
    <dl class={styles.facts}>
      {facts.map(([term, fact]) =>
        fact ? (
          <div class={styles.fact} key={term}>
            <dt class={part.quiet}>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
