import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

interface PageNumbersStateProps {
  /** Why no number is listed. */
  state: 'not-granted' | 'refused' | 'closed' | 'silent' | 'empty';
  /** The site's origin, where Chrome tells it. */
  site: string | undefined;
  onAllow: (site: string) => void;
  onSites: () => void;
}

function wordsOf(state: PageNumbersStateProps['state'], host: string | undefined): string {
  switch (state) {
    case 'not-granted':
      return host === undefined ? i18n.t('numbers.notGranted') : i18n.t('numbers.notGrantedOn', [host]);
    case 'refused':
      return i18n.t('numbers.refused', [host ?? '']);
    case 'closed':
      return i18n.t('numbers.closed');
    case 'silent':
      return i18n.t('numbers.silent');
    case 'empty':
      return i18n.t('numbers.none');
  }
}

/** Says why there is no list, with what can be done about it. */
export function PageNumbersState({ state, site, onAllow, onSites }: PageNumbersStateProps) {
  const host = site === undefined ? undefined : new URL(site).host;
  const allow =
    state === 'not-granted' && site !== undefined ? (
      <Button size="small" tone="primary" onClick={() => onAllow(site)}>
        {i18n.t('numbers.allow', [host ?? ''])}
      </Button>
    ) : null;
  const settings =
    (state === 'not-granted' && site === undefined) || state === 'refused' ? (
      <Button size="small" onClick={onSites}>
        {i18n.t('numbers.sites')}
      </Button>
    ) : null;
  return (
    <Notice tone="info" actions={allow ?? settings}>
      {wordsOf(state, host)}
    </Notice>
  );
}
