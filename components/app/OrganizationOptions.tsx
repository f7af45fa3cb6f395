import { i18n } from '#i18n';
import { OrganizationPart } from '../options/OrganizationPart.tsx';
import { useAnswer } from './use-answer.ts';

/** Options → Account: the organisation, as Tenfold has it now. */
export function OrganizationOptions() {
  const { told, ask } = useAnswer('organization.read', {});
  return (
    <OrganizationPart
      organization={typeof told === 'string' ? undefined : told}
      isLoading={told === 'loading'}
      error={told === 'failed' ? i18n.t('policy.organizationFailed') : undefined}
      onAgain={ask}
    />
  );
}
